import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { FACILITY_BOARD, ISOLATION_PAGE } from "@/contracts/words/quarantine";
import { plain } from "@/contracts/words/sentence";
import { namesOf } from "@/services/identity";
import { findIsolation, listFacilities } from "@/services/quarantine";
import { PATH } from "../../../navigation";
import { readerOf } from "../../../reader";
import { requireActor } from "../../../session";
import { toSaved } from "../saved";
import { Checks } from "./checks";
import { Facts } from "./facts";
import { History } from "./history";
import { Steps } from "./steps";

export async function generateMetadata(): Promise<Metadata> {
  return { title: ISOLATION_PAGE.title[(await readerOf()).language] };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly saved?: string | string[] }>;
}

export default async function IsolationPage({ params, searchParams }: Props) {
  const actor = await requireActor("quarantine.view-isolation");
  const [{ language }, found, facilities, { saved }] = await Promise.all([
    readerOf(),
    findIsolation({ isolationId: (await params).id }, actor),
    listFacilities({}, actor),
    searchParams,
  ]);
  if (!found.ok) notFound();
  const isolation = found.value;
  const facility = facilities.ok
    ? facilities.value.find(({ id }) => id === isolation.facilityId)
    : undefined;
  const officers = [isolation.changedBy, ...isolation.checks.map(({ checkedBy }) => checkedBy)];
  const names = await namesOf(
    [isolation.subjectId, ...officers].filter((id) => id !== null),
    actor,
  );
  const person = names.get(isolation.subjectId);
  const done = toSaved(saved);

  return (
    <Page
      title={person ? plain(person.name) : ISOLATION_PAGE.title}
      lead={ISOLATION_PAGE.title}
      language={language}
      back={{ href: PATH.facilityBoard, label: FACILITY_BOARD.title }}
    >
      {done && (
        <Notice tone="success" title={ISOLATION_PAGE[done]} language={language} live="status" />
      )}
      <Facts isolation={isolation} person={person} facility={facility} language={language} />
      <Steps isolation={isolation} facility={facility} about={person?.name} language={language} />
      <Checks checks={isolation.checks} names={names} language={language} />
      <History isolation={isolation} names={names} language={language} />
    </Page>
  );
}
