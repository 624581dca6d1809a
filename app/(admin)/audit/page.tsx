import type { Metadata } from "next";
import { LinkButton } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Filter } from "@/components/filter";
import { KoreanTime } from "@/components/korean-time";
import { Page } from "@/components/page";
import { Pager } from "@/components/pager";
import { Table } from "@/components/table";
import { ROLES, type Role } from "@/contracts/access";
import { actionName } from "@/contracts/words/actions";
import { AUDIT } from "@/contracts/words/admin";
import { ROLE, SERVICE } from "@/contracts/words/choices";
import { type Language, say } from "@/contracts/words/sentence";
import { type Named, namesOf } from "@/services/identity";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { addressOf } from "../address";
import { serviceChoices, toService } from "../operations";
import { deedsOf, type Entry } from "./merge";
import { trailOf } from "./trail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: AUDIT.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{
    readonly service?: string | string[];
    readonly before?: string | string[];
    readonly names?: string | string[];
  }>;
}

export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireActor("identity.view-audit");
  const [{ language }, asked] = await Promise.all([readerOf(), searchParams]);
  const service = toService(asked.service);
  const { entries, next } = await trailOf(actor, service, asked.before);
  const isNamed = asked.names === "yes";
  const names = isNamed
    ? await namesOf(
        entries.map(({ row }) => row.actor),
        actor,
      )
    : new Map<string, Named>();
  const address = (over: { readonly names?: string | null; readonly before?: string | null }) =>
    addressOf(PATH.audit, { service, names: isNamed ? "yes" : null, ...over });
  const before = typeof asked.before === "string" ? asked.before : null;

  return (
    <Page
      title={AUDIT.title}
      lead={AUDIT.lead}
      language={language}
      actions={
        <LinkButton
          href={address({ names: isNamed ? null : "yes", before })}
          variant="tertiary"
          size="small"
        >
          {(isNamed ? AUDIT.hideNames : AUDIT.showNames)[language]}
        </LinkButton>
      }
    >
      <p className="hint">{AUDIT.namesLead[language]}</p>
      <Filter
        label={AUDIT.service}
        choices={serviceChoices((one) =>
          addressOf(PATH.audit, { service: one, names: isNamed ? "yes" : null }),
        )}
        chosen={address({})}
        language={language}
      />
      <Table
        caption={AUDIT.title}
        captionHidden
        language={language}
        columns={[
          { key: "at", header: AUDIT.at, kind: "name" },
          { key: "service", header: AUDIT.service },
          { key: "actor", header: AUDIT.actor },
          { key: "action", header: AUDIT.action },
          { key: "target", header: AUDIT.target },
        ]}
        rows={deedsOf(entries).map(({ service: owner, row, subjects }) => ({
          id: `${owner} ${row.seq}`,
          cells: {
            at: <KoreanTime at={row.at} language={language} />,
            service: SERVICE[owner][language],
            actor: <Doer of={row} name={names.get(row.actor)?.name} language={language} />,
            action: (
              <span>
                {actionName(row.action)[language]}
                <br />
                <small>
                  <code>{row.action}</code>
                </small>
              </span>
            ),
            target: <Subjects of={subjects} language={language} />,
          },
        }))}
        empty={<EmptyState title={AUDIT.none} language={language} />}
      />
      {before && (
        <LinkButton href={address({})} variant="tertiary" size="small">
          {AUDIT.newest[language]}
        </LinkButton>
      )}
      <Pager next={next && address({ before: next })} language={language} />
    </Page>
  );
}

/** One record by its id; of many, how many, with the ids beneath. */
function Subjects({
  of: subjects,
  language,
}: {
  readonly of: readonly string[];
  readonly language: Language;
}) {
  const ids = subjects.map((subject) => (
    <div key={subject}>
      <small>
        <code>{subject}</code>
      </small>
    </div>
  ));
  return subjects.length === 1 ? (
    ids
  ) : (
    <details>
      <summary>{say(AUDIT.subjects, language, { n: subjects.length })}</summary>
      {ids}
    </details>
  );
}

function Doer({
  of: { actor, role },
  name,
  language,
}: {
  readonly of: Entry["row"];
  readonly name: string | undefined;
  readonly language: Language;
}) {
  return (
    <span>
      {isRole(role) ? ROLE[role][language] : role}
      <br />
      {name ?? <code title={actor}>{actor.slice(0, 8)}</code>}
    </span>
  );
}

const isRole = (role: string): role is Role => ROLES.some((known) => known === role);
