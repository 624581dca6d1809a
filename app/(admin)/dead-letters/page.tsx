import type { Metadata } from "next";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Age } from "@/components/korean-time";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { RowAction } from "@/components/row-action";
import { Table } from "@/components/table";
import type { Person } from "@/contracts/access";
import { SERVICES } from "@/contracts/routes";
import { DEAD_LETTERS, EVENTS } from "@/contracts/words/admin";
import { SERVICE } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { say } from "@/contracts/words/sentence";
import type { DeadLetter } from "@/platform/dead-letter";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { CaseLink } from "../case-link";
import { OPERATIONS } from "../operations";
import { redriveAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: DEAD_LETTERS.title[(await readerOf()).language] };
}

export default async function DeadLettersPage() {
  const actor = await requireActor("operations.redrive");
  const [{ language }, letters] = await Promise.all([readerOf(), lettersFor(actor)]);

  return (
    <Page title={DEAD_LETTERS.title} lead={DEAD_LETTERS.lead} language={language}>
      <Refresh seconds={10} href={PATH.deadLetters} />
      <Table
        caption={DEAD_LETTERS.list}
        language={language}
        columns={[
          { key: "type", header: DEAD_LETTERS.type, kind: "name" },
          { key: "reader", header: DEAD_LETTERS.reader },
          { key: "fault", header: DEAD_LETTERS.fault },
          { key: "attempts", header: DEAD_LETTERS.attempts, kind: "number" },
          { key: "failed", header: DEAD_LETTERS.failedAt },
          { key: "case", header: EVENTS.case },
          { key: "actions", header: COMMON.what, kind: "actions" },
        ]}
        rows={letters.map((letter) => ({
          id: letter.id,
          tone: letter.redriveRequestedAt ? "warning" : "danger",
          cells: {
            type: (
              <span>
                <code>{letter.type}</code>
                <br />
                <small className="font-normal">
                  <code>{letter.eventId}</code>
                </small>
              </span>
            ),
            reader: SERVICE[letter.reader][language],
            fault: <small>{letter.fault}</small>,
            attempts: say(DEAD_LETTERS.times, language, { n: letter.attempts }),
            failed: <Age at={letter.diedAt} language={language} />,
            case: <CaseLink applicationId={letter.applicationId} />,
            actions: (
              <>
                {letter.redriveRequestedAt && (
                  <Badge of={DEAD_LETTERS.requested} tone="warning" language={language} />
                )}
                <RowAction
                  action={redriveAction}
                  hidden={{ reader: letter.reader, letterId: letter.id }}
                  label={DEAD_LETTERS.redrive}
                  about={letter.type}
                />
              </>
            ),
          },
        }))}
        empty={<EmptyState title={DEAD_LETTERS.none} language={language} />}
      />
    </Page>
  );
}

/** The letters of every reader, the oldest first. */
async function lettersFor(actor: Person): Promise<readonly DeadLetter[]> {
  const lists = await Promise.all(
    SERVICES.map((service) => OPERATIONS[service].deadLetters({}, actor)),
  );
  return lists
    .flatMap((letters) => (letters.ok ? letters.value : []))
    .toSorted((a, b) => a.diedAt.getTime() - b.diedAt.getTime());
}
