import type { Metadata } from "next";
import { z } from "zod";
import { Badge } from "@/components/badge";
import { LinkButton } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Filter } from "@/components/filter";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { Table } from "@/components/table";
import { EVENTS } from "@/contracts/words/admin";
import { SERVICE } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { fill, type Language, plain, say } from "@/contracts/words/sentence";
import { relativeTime } from "@/contracts/words/time";
import { LOOKED_THROUGH, MOST_COUNTED } from "@/platform/outbox";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { addressOf } from "../address";
import { serviceChoices, toService } from "../operations";
import { EventTable } from "./event-table";
import { backlogs, newestOf, type ServiceBacklog } from "./news";

export async function generateMetadata(): Promise<Metadata> {
  return { title: EVENTS.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{
    readonly service?: string | string[];
    readonly case?: string | string[];
  }>;
}

export default async function EventsPage({ searchParams }: Props) {
  const actor = await requireActor("operations.view-events");
  const [{ language }, asked] = await Promise.all([readerOf(), searchParams]);
  const service = toService(asked.service);
  const applicationId = z.uuid().safeParse(asked.case).data ?? null;
  const [waiting, events] = await Promise.all([
    backlogs(actor),
    newestOf(actor, service, applicationId),
  ]);
  const address = addressOf(PATH.events, { service, case: applicationId });

  return (
    <Page title={EVENTS.title} lead={EVENTS.lead} language={language}>
      <Refresh seconds={10} href={address} />
      <BacklogTable backlogs={waiting} language={language} />
      {applicationId ? (
        <div className="buttons">
          <LinkButton href={PATH.events} variant="tertiary" size="small">
            {EVENTS.allEvents[language]}
          </LinkButton>
        </div>
      ) : (
        <Filter
          label={EVENTS.from}
          choices={serviceChoices((one) => addressOf(PATH.events, { service: one }))}
          chosen={address}
          language={language}
        />
      )}
      {applicationId && (
        <p>
          <code>{applicationId}</code>
          <br />
          <span className="hint">{say(EVENTS.ofCaseLead, language, { n: LOOKED_THROUGH })}</span>
        </p>
      )}
      <EventTable
        caption={applicationId ? EVENTS.ofCase : EVENTS.newest}
        events={events}
        isOneCase={applicationId !== null}
        language={language}
      />
    </Page>
  );
}

function BacklogTable({
  backlogs,
  language,
}: {
  readonly backlogs: readonly ServiceBacklog[];
  readonly language: Language;
}) {
  return (
    <Table
      caption={EVENTS.backlogs}
      language={language}
      columns={[
        { key: "service", header: EVENTS.from, kind: "name" },
        { key: "waiting", header: EVENTS.backlog },
        { key: "oldest", header: EVENTS.oldest },
      ]}
      rows={backlogs.map(({ service, backlog }) => ({
        id: service,
        ...(isLate(backlog?.oldestAt) && { tone: "warning" as const }),
        cells: {
          service: SERVICE[service][language],
          waiting: backlog ? (
            <Badge
              of={fill(backlog.unpublished < MOST_COUNTED ? EVENTS.count : EVENTS.orMore, {
                n: backlog.unpublished,
              })}
              tone={backlog.unpublished === 0 ? "success" : "warning"}
              language={language}
            />
          ) : (
            COMMON.unknown[language]
          ),
          oldest: (backlog?.oldestAt ? relativeTime(backlog.oldestAt, new Date()) : plain("–"))[
            language
          ],
        },
      }))}
      empty={<EmptyState title={EVENTS.none} language={language} />}
    />
  );
}

/** A relay looks several times a second; a minute without it means that it stands still. */
const LATE_MS = 60_000;

const isLate = (oldestAt: Date | null | undefined): boolean =>
  oldestAt ? Date.now() - oldestAt.getTime() > LATE_MS : false;
