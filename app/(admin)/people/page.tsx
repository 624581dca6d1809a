import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Pager } from "@/components/pager";
import { SubmitButton } from "@/components/submit-button";
import { TextField } from "@/components/text-field";
import { PEOPLE } from "@/contracts/words/admin";
import { COMMON } from "@/contracts/words/frame";
import { listPeople, PEOPLE_PAGE } from "@/services/identity";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { addressOf } from "../address";
import { PeopleTable } from "./people-table";
import { placesFor } from "./places";
import { toSaved } from "./saved";
import { StaffForms } from "./staff-forms";

export async function generateMetadata(): Promise<Metadata> {
  return { title: PEOPLE.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{
    readonly search?: string | string[];
    readonly before?: string | string[];
    readonly saved?: string | string[];
  }>;
}

const textOf = (asked: string | string[] | undefined): string | undefined =>
  typeof asked === "string" && asked !== "" ? asked : undefined;

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActor("identity.list-people");
  const asked = await searchParams;
  const [search, before] = [textOf(asked.search), textOf(asked.before)];
  const [{ language }, listed, places] = await Promise.all([
    readerOf(),
    listPeople({ ...(search && { search }), ...(before && { before }) }, actor),
    placesFor(actor),
  ]);
  const people = listed.ok ? listed.value : [];
  const last = people.length === PEOPLE_PAGE ? people.at(-1) : undefined;
  const done = toSaved(asked.saved);

  return (
    <Page title={PEOPLE.title} language={language}>
      {done && <Notice tone="success" title={PEOPLE[done]} language={language} live="status" />}
      <form action={PATH.people} className="form">
        <TextField
          type="search"
          name="search"
          label={PEOPLE.search}
          hint={PEOPLE.searchHint}
          defaultValue={search}
          maxLength={300}
        />
        <SubmitButton label={COMMON.search} variant="secondary" />
      </form>
      <PeopleTable
        people={people}
        places={places}
        self={actor.id}
        language={language}
        empty={<EmptyState title={PEOPLE.none} hint={PEOPLE.noneHint} language={language} />}
      />
      <Pager
        previous={before ? addressOf(PATH.people, { search }) : null}
        next={last ? addressOf(PATH.people, { search, before: last.place }) : null}
        language={language}
      />
      <StaffForms places={places} language={language} />
    </Page>
  );
}
