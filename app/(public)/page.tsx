import { currentActor } from "@/app/session";
import { Badge } from "@/components/badge";
import { LinkButton } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { Say } from "@/components/say";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { ANONYMOUS, mayEver } from "@/contracts/access";
import { LANDING } from "@/contracts/words/landing";
import { fill, type Language, say } from "@/contracts/words/sentence";
import { SITE_STATE } from "@/contracts/words/states";
import { duration } from "@/contracts/words/time";
import { listSites, type SiteView } from "@/services/test-site";
import { PATH } from "../navigation";
import { readerOf } from "../reader";
import { hoursToday } from "./hours";

export const dynamic = "force-dynamic";

export default async function LandingPage() {
  const [{ language }, actor, sites] = await Promise.all([
    readerOf(),
    currentActor(),
    listSites({}, ANONYMOUS),
  ]);
  const isCitizen = mayEver(actor, "citizen-view.view-own");
  const applies = isCitizen || actor.kind === "anonymous";
  return (
    <Page
      title={LANDING.title}
      lead={LANDING.lead}
      language={language}
      actions={
        <>
          {applies && <LinkButton href={PATH.apply}>{LANDING.apply[language]}</LinkButton>}
          {isCitizen && (
            <LinkButton href={PATH.my} variant="secondary">
              {LANDING.myStatus[language]}
            </LinkButton>
          )}
        </>
      }
    >
      <Table
        caption={LANDING.sites}
        language={language}
        columns={[
          { key: "site", header: LANDING.site, kind: "name" },
          { key: "state", header: SITE_STATE_HEADER },
          { key: "waiting", header: LANDING.waiting, kind: "number" },
          { key: "wait", header: LANDING.expectedWait },
          { key: "hours", header: LANDING.hours },
        ]}
        rows={(sites.ok ? sites.value : []).map((site) => ({
          id: site.id,
          cells: cellsOf(site, language),
        }))}
        empty={<EmptyState title={LANDING.noSites} language={language} />}
      />
      <Refresh seconds={30} href={PATH.landing} />
    </Page>
  );
}

const SITE_STATE_HEADER = { ko: "상태", en: "State" };

function cellsOf(site: SiteView, language: Language) {
  const wait = duration(site.expectedWaitMinutes * 60_000);
  return {
    site: (
      <>
        <Say of={site.name} language={language} />
        <br />
        <small>{site.address[language]}</small>
      </>
    ),
    state: (
      <Badge of={SITE_STATE[site.state]} tone={TONE_OF.site[site.state]} language={language} />
    ),
    waiting: say(LANDING.people, language, { count: site.waiting }),
    wait: fill(LANDING.aboutWait, { duration: wait })[language],
    hours: hoursToday(site.opening, new Date())[language],
  };
}
