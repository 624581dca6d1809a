import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Age } from "@/components/korean-time";
import { Table } from "@/components/table";
import { readersOf } from "@/contracts/routes";
import { EVENTS } from "@/contracts/words/admin";
import { SERVICE } from "@/contracts/words/choices";
import { type Language, type Sentence, say } from "@/contracts/words/sentence";
import type { OutboxEvent } from "@/platform/outbox";
import { CaseLink } from "../case-link";
import type { ServiceEvent } from "./news";

export function EventTable({
  caption,
  events,
  isOneCase,
  language,
}: {
  readonly caption: Sentence;
  readonly events: readonly ServiceEvent[];
  /** The case stands above the table; it need not stand in every row. */
  readonly isOneCase: boolean;
  readonly language: Language;
}) {
  return (
    <Table
      caption={caption}
      language={language}
      columns={[
        { key: "type", header: EVENTS.type, kind: "name" },
        { key: "from", header: EVENTS.from },
        { key: "readers", header: EVENTS.readers },
        { key: "at", header: EVENTS.at },
        { key: "progress", header: EVENTS.progress },
        ...(isOneCase ? [] : [{ key: "case", header: EVENTS.case } as const]),
      ]}
      rows={events.map(({ service, event }) => ({
        id: event.id,
        ...(event.generation > 1 && !event.settledAt && { tone: "warning" as const }),
        cells: {
          type: (
            <span>
              <code>{event.type}</code>
              <br />
              <small className="font-normal">
                <code>{event.id}</code>
              </small>
            </span>
          ),
          from: SERVICE[service][language],
          readers:
            readersOf(event.type)
              .map((reader) => SERVICE[reader][language])
              .join(", ") || "–",
          at: <Age at={event.createdAt} language={language} />,
          progress: <Progress of={event} language={language} />,
          case: <CaseLink applicationId={event.applicationId} />,
        },
      }))}
      empty={<EmptyState title={EVENTS.none} language={language} />}
    />
  );
}

function Progress({
  of: { publishedAt, settledAt, generation },
  language,
}: {
  readonly of: OutboxEvent;
  readonly language: Language;
}) {
  return (
    <span>
      {settledAt ? (
        <Badge of={EVENTS.settled} tone="success" language={language} />
      ) : publishedAt ? (
        <Badge of={EVENTS.onTheWay} tone="info" language={language} />
      ) : (
        <Badge of={EVENTS.notPublished} tone="warning" language={language} />
      )}
      {generation > 0 && (
        <>
          <br />
          <small>{say(EVENTS.again, language, { n: generation })}</small>
        </>
      )}
    </span>
  );
}
