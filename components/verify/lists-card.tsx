import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { Button } from "@/components/button";
import { Card } from "@/components/card";
import { DescriptionList } from "@/components/description-list";
import { Notice } from "@/components/notice";
import { fill, type Language, type Sentence, say } from "@/contracts/words/sentence";
import { koreanTime, relativeTime } from "@/contracts/words/time";
import { LISTS } from "@/contracts/words/verify";
import type { Lists, Opened } from "./lists";
import type { Root } from "./root-pin";

export type Offline = "ready" | "preparing" | "not-ready";

const OFFLINE = {
  ready: LISTS.offlineReady,
  preparing: LISTS.offlinePreparing,
  "not-ready": LISTS.offlineNotReady,
} as const satisfies Record<Offline, Sentence>;

/** By what this device judges, and how old it is. */
export function ListsCard({
  opened: { lists, otherRoot, refused },
  fingerprints,
  offline,
  now,
  language,
  onRefresh,
  onTakeRoot,
}: {
  readonly opened: Opened;
  readonly fingerprints: { readonly root: string | null; readonly other: string | null };
  readonly offline: Offline;
  readonly now: Date;
  readonly language: Language;
  readonly onRefresh: () => void;
  readonly onTakeRoot: (root: Root) => void;
}) {
  return (
    <Card
      title={LISTS.title}
      language={language}
      aside={lists && <EnvironmentBadge lists={lists} language={language} />}
    >
      {refused && (
        <Notice tone="warning" language={language}>
          <p>{LISTS.refused[language]}</p>
        </Notice>
      )}
      {otherRoot && (
        <Notice tone="danger" language={language}>
          <p>{LISTS.otherRoot[language]}</p>
          <p>
            <code className="fingerprint">{fingerprints.other}</code>
          </p>
          <Button variant="danger" size="small" onClick={() => onTakeRoot(otherRoot)}>
            {LISTS.takeRoot[language]}
          </Button>
        </Notice>
      )}
      <DescriptionList
        language={language}
        facts={[
          { term: LISTS.trust, value: trustAge(lists, now, language) },
          { term: LISTS.revocations, value: revocationsAge(lists, now, language) },
          { term: LISTS.offline, value: OFFLINE[offline][language] },
          {
            term: LISTS.root,
            value: fingerprints.root && <code className="fingerprint">{fingerprints.root}</code>,
          },
        ]}
      />
      <Button variant="secondary" size="small" onClick={onRefresh}>
        {LISTS.refresh[language]}
      </Button>
    </Card>
  );
}

function EnvironmentBadge({
  lists,
  language,
}: {
  readonly lists: Lists;
  readonly language: Language;
}) {
  const { environment } = lists.root;
  return (
    <Badge
      of={LISTS[environment]}
      tone={environment === "demo" ? "warning" : "info"}
      language={language}
    />
  );
}

const trustAge = (lists: Lists | null, now: Date, language: Language): ReactNode =>
  lists
    ? edition(new Date(lists.trust.issuedAt), lists.trust.version, now, language)
    : LISTS.none[language];

const revocationsAge = (lists: Lists | null, now: Date, language: Language): ReactNode =>
  lists?.revocations?.issuedAt
    ? edition(lists.revocations.issuedAt, lists.revocations.version, now, language)
    : LISTS.none[language];

function edition(issuedAt: Date, version: number | null, now: Date, language: Language): ReactNode {
  const age = relativeTime(issuedAt, now);
  const issued = fill(LISTS.issued, { time: koreanTime(issuedAt, language), age });
  return (
    <>
      {issued[language]}
      {version !== null && <small> {say(LISTS.version, language, { version })}</small>}
    </>
  );
}
