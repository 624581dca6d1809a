import type { Metadata } from "next";
import Link from "next/link";
import { ActionForm } from "@/components/action-form";
import { Badge } from "@/components/badge";
import { Card } from "@/components/card";
import { Select } from "@/components/choice-field";
import { EmptyState } from "@/components/empty-state";
import { Figures } from "@/components/figures";
import { Age, KoreanTime } from "@/components/korean-time";
import { optionsOf } from "@/components/option";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { RowAction } from "@/components/row-action";
import { SubmitButton } from "@/components/submit-button";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { OUTCOME, SPECIMEN_TYPE, TEST_TYPE } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { type Language, say } from "@/contracts/words/sentence";
import { ENTRY_STATE, SITE_STATE, SPECIMEN_STATE } from "@/contracts/words/states";
import { SITE_BOARD } from "@/contracts/words/test-site";
import { calendarDate } from "@/contracts/words/time";
import { type Named, namesOf } from "@/services/identity";
import {
  listSites,
  type Specimen,
  specimensAtWork,
  type WaitingEntry,
  waitingList,
} from "@/services/test-site";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { callAction, callNextAction, collectAction, noShowAction, setStateAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: SITE_BOARD.title[(await readerOf()).language] };
}

type Names = ReadonlyMap<string, Named>;

export default async function SiteBoardPage() {
  const actor = await requireActor("test-site.view-waiting-list");
  const siteId = actor.siteId ?? "";
  const [{ language }, sites, entries, specimens] = await Promise.all([
    readerOf(),
    listSites({}, actor),
    waitingList({ siteId }, actor),
    specimensAtWork({}, actor),
  ]);
  const site = sites.ok ? sites.value.find(({ id }) => id === siteId) : undefined;
  const waiting = entries.ok ? entries.value : [];
  const atWork = specimens.ok ? specimens.value : [];
  const names = await namesOf(
    [...waiting, ...atWork].map(({ subjectId }) => subjectId),
    actor,
  );
  const count = (state: WaitingEntry["state"]) =>
    waiting.filter((entry) => entry.state === state).length;

  return (
    <Page
      title={site?.name ?? SITE_BOARD.title}
      lead={SITE_BOARD.title}
      language={language}
      actions={
        <ActionForm action={callNextAction} hidden={{ siteId }} row>
          <SubmitButton label={SITE_BOARD.callNext} />
        </ActionForm>
      }
    >
      <Figures
        language={language}
        figures={[
          { label: SITE_BOARD.waitingCount, value: waiting.length, unit: SITE_BOARD.people },
          { label: SITE_BOARD.calledCount, value: count("called"), unit: SITE_BOARD.people },
          { label: SITE_BOARD.noShowCount, value: count("no-show"), unit: SITE_BOARD.people },
          { label: SITE_BOARD.pace, value: site?.testedLastHour ?? 0, unit: SITE_BOARD.people },
        ]}
      />
      <Refresh seconds={10} href={PATH.siteBoard} />
      <WaitingTable entries={waiting} names={names} language={language} />
      <SpecimenTable specimens={atWork} names={names} language={language} />
      <Card
        title={SITE_BOARD.siteState}
        language={language}
        aside={
          site && (
            <Badge
              of={SITE_STATE[site.state]}
              tone={TONE_OF.site[site.state]}
              language={language}
            />
          )
        }
      >
        <ActionForm action={setStateAction} hidden={{ siteId }} row>
          <Select
            name="state"
            label={SITE_BOARD.siteState}
            options={optionsOf(SITE_STATE)}
            required
          />
          <Select name="minutes" label={FOR_HOW_LONG} options={DURATIONS} defaultValue="60" />
          <SubmitButton label={SITE_BOARD.changeState} variant="secondary" />
        </ActionForm>
      </Card>
    </Page>
  );
}

const FOR_HOW_LONG = { ko: "얼마 동안", en: "For how long" };
const DURATIONS = [
  { value: "30", label: { ko: "30분", en: "30 minutes" } },
  { value: "60", label: { ko: "1시간", en: "1 hour" } },
  { value: "240", label: { ko: "4시간", en: "4 hours" } },
  { value: "720", label: { ko: "12시간", en: "12 hours" } },
];

function WaitingTable({
  entries,
  names,
  language,
}: {
  readonly entries: readonly WaitingEntry[];
  readonly names: Names;
  readonly language: Language;
}) {
  return (
    <Table
      caption={SITE_BOARD.list}
      language={language}
      columns={[
        { key: "number", header: SITE_BOARD.number, kind: "name" },
        { key: "person", header: SITE_BOARD.name },
        { key: "test", header: SITE_BOARD.testType },
        { key: "since", header: SITE_BOARD.waitingSince },
        { key: "state", header: COMMON.state },
        { key: "actions", header: COMMON.what, kind: "actions" },
      ]}
      rows={entries.map((entry) => ({
        id: entry.id,
        ...(entry.state === "called" && { tone: "warning" as const }),
        cells: {
          number: entry.number,
          person: <Subject of={names.get(entry.subjectId)} language={language} />,
          test: TEST_TYPE[entry.testType][language],
          since: <Age at={entry.waitingSince} language={language} />,
          state: (
            <Badge
              of={ENTRY_STATE[entry.state]}
              tone={TONE_OF.entry[entry.state]}
              language={language}
            />
          ),
          actions: <EntryActions entry={entry} language={language} />,
        },
      }))}
      empty={
        <EmptyState title={SITE_BOARD.nobody} hint={SITE_BOARD.nobodyHint} language={language} />
      }
    />
  );
}

function Subject({
  of,
  language,
}: {
  readonly of: Named | undefined;
  readonly language: Language;
}) {
  if (!of) return COMMON.unknown[language];
  return (
    <>
      {of.name}
      <br />
      <small>{of.birthDate && calendarDate(of.birthDate, language)}</small>
    </>
  );
}

function EntryActions({
  entry,
  language,
}: {
  readonly entry: WaitingEntry;
  readonly language: Language;
}) {
  const about = say(SITE_BOARD.numberOf, language, { number: entry.number });
  const hidden = { entryId: entry.id };
  if (entry.state !== "called")
    return (
      <RowAction
        action={callAction}
        hidden={hidden}
        label={entry.state === "no-show" ? SITE_BOARD.callAgain : SITE_BOARD.call}
        about={about}
      />
    );
  return (
    <>
      <ActionForm action={collectAction} hidden={hidden} row>
        <Select
          name="specimenType"
          label={SITE_BOARD.specimenType}
          options={optionsOf(SPECIMEN_TYPE)}
          defaultValue="nasopharyngeal-swab"
          required
        />
        <SubmitButton label={SITE_BOARD.collect} about={about} variant="primary" size="small" />
      </ActionForm>
      <RowAction
        action={noShowAction}
        hidden={hidden}
        label={SITE_BOARD.noShow}
        about={about}
        variant="tertiary"
      />
    </>
  );
}

function SpecimenTable({
  specimens,
  names,
  language,
}: {
  readonly specimens: readonly Specimen[];
  readonly names: Names;
  readonly language: Language;
}) {
  return (
    <Table
      caption={SITE_BOARD.specimens}
      language={language}
      columns={[
        { key: "barcode", header: SITE_BOARD.barcode, kind: "name" },
        { key: "person", header: SITE_BOARD.name },
        { key: "type", header: SITE_BOARD.specimenType },
        { key: "collected", header: COMMON.when },
        { key: "state", header: COMMON.state },
      ]}
      rows={specimens.map((specimen) => ({
        id: specimen.id,
        ...(specimen.state === "awaiting-confirmation" && { tone: "warning" as const }),
        cells: {
          barcode: (
            <Link href={`/specimens/${specimen.id}`} prefetch={false}>
              {specimen.barcode}
            </Link>
          ),
          person: <Subject of={names.get(specimen.subjectId)} language={language} />,
          type: SPECIMEN_TYPE[specimen.type][language],
          collected: <KoreanTime at={specimen.collectedAt} language={language} />,
          state: (
            <>
              <Badge
                of={SPECIMEN_STATE[specimen.state]}
                tone={TONE_OF.specimen[specimen.state]}
                language={language}
              />{" "}
              {specimen.outcome && (
                <Badge
                  of={OUTCOME[specimen.outcome]}
                  tone={TONE_OF.outcome[specimen.outcome]}
                  language={language}
                />
              )}
            </>
          ),
        },
      }))}
      empty={<EmptyState title={SITE_BOARD.noSpecimens} language={language} />}
    />
  );
}
