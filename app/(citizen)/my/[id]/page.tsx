import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { Card, Cards } from "@/components/card";
import { ConfirmAction } from "@/components/confirm-action";
import { DescriptionList } from "@/components/description-list";
import { Age, KoreanTime } from "@/components/korean-time";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { Say } from "@/components/say";
import { StatusSteps } from "@/components/status-steps";
import { TONE_OF, type Tone } from "@/components/tone";
import type { CaseStatus } from "@/contracts/vocabulary";
import { APPLY } from "@/contracts/words/apply";
import { TEST_TYPE } from "@/contracts/words/choices";
import { CORRECTION } from "@/contracts/words/corrections";
import { COMMON } from "@/contracts/words/frame";
import {
  ABSENT,
  type AbsenceWord,
  NEXT_STEP,
  NOW,
  OVERDUE_HELP,
  WHAT_TO_DO,
} from "@/contracts/words/guidance";
import { MY_PAGE, STAGE } from "@/contracts/words/my-page";
import { PAGE } from "@/contracts/words/navigation";
import { fill, type Language, plain, type Sentence } from "@/contracts/words/sentence";
import { CASE_STATUS } from "@/contracts/words/states";
import { awaitsSpecimen, type CaseView } from "@/services/citizen-view";
import { namesOf } from "@/services/identity";
import { findFacility } from "@/services/quarantine";
import { findSite } from "@/services/test-site";
import { PATH } from "../../../navigation";
import { readerOf } from "../../../reader";
import { requireActor } from "../../../session";
import { findCase } from "../case";
import { PaperTable } from "../papers/paper-table";
import { casePath, correctionPath, toSaved } from "../path";
import { cancelAction } from "./actions";
import { History } from "./history";
import { Certificate, Isolation, Place, Result, Transfer } from "./matters";
import { stagesOf } from "./stages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: PAGE.application[(await readerOf()).language] };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly saved?: string | string[] }>;
}

/** From the assignment on the facility answers, before and otherwise the test site. */
const IN_CARE: readonly CaseStatus[] = [
  "transfer-requested",
  "transferring",
  "isolated",
  "released",
  "in-hospital",
];
/** A view older than this has something to explain; it is refreshed every few seconds. */
const BEHIND_SECONDS = 60;

export default async function CasePage({ params, searchParams }: Props) {
  const actor = await requireActor("citizen-view.view-own");
  const [{ language }, found, { saved }] = await Promise.all([
    readerOf(),
    findCase((await params).id, actor),
    searchParams,
  ]);
  if (!found.ok) notFound();
  const view = found.value;
  const isOwn = view.subjectId === actor.id;
  const [site, facility, names] = await Promise.all([
    findSite(view.siteId),
    findFacility(view.isolation?.facilityId ?? view.transfer?.facilityId),
    namesOf(isOwn ? [] : [view.subjectId], actor),
  ]);
  const siteName = site ? { ko: site.nameKo, en: site.nameEn } : COMMON.unknown;
  const matters = mattersOf(view, facility, language);
  const foremost = FOREMOST[view.status];

  return (
    <Page
      title={CASE_STATUS[view.status]}
      lead={fill(MY_PAGE.applicationOf, {
        test: TEST_TYPE[view.testType],
        site: siteName,
        number: view.number,
      })}
      language={language}
      back={{ href: PATH.my, label: MY_PAGE.title }}
    >
      {toSaved(saved) && (
        <Notice
          tone="success"
          title={toSaved(saved) === "cancelled" ? MY_PAGE.cancelled : APPLY.done}
          language={language}
          live="status"
        />
      )}
      <Advice view={view} language={language} />
      <Freshness view={view} language={language} />
      {foremost && matters[foremost]}
      <Card title={MY_PAGE.whole} language={language}>
        <StatusSteps
          across
          language={language}
          steps={stagesOf(view).map(({ note, ...stage }) => ({
            ...stage,
            ...(note && { note: note[language] }),
          }))}
        />
      </Card>
      <Cards>
        <ToCome view={view} language={language} />
        {Object.entries(matters).map(([name, matter]) => name !== foremost && matter)}
        <Card title={MY_PAGE.application} language={language}>
          <DescriptionList
            language={language}
            facts={[
              { term: MY_PAGE.applicationNumber, value: view.number },
              { term: MY_PAGE.subject, value: isOwn ? null : names.get(view.subjectId)?.name },
              { term: MY_PAGE.testType, value: TEST_TYPE[view.testType][language] },
              {
                term: MY_PAGE.appliedAt,
                value: <KoreanTime at={view.submittedAt} language={language} />,
              },
              {
                term: MY_PAGE.expiresAt,
                value:
                  view.expiresAt && awaitsSpecimen(view) ? (
                    <KoreanTime at={view.expiresAt} language={language} />
                  ) : null,
              },
            ]}
          />
          {!view.certificate && <CorrectionLink view={view} language={language} />}
        </Card>
        {facility && IN_CARE.includes(view.status) ? (
          <Contact {...facility} address={plain(facility.address)} language={language} />
        ) : (
          site && (
            <Contact
              name={siteName}
              address={{ ko: site.addressKo, en: site.addressEn }}
              phone={site.phone}
              language={language}
            />
          )
        )}
      </Cards>
      {view.papers && <PaperTable papers={view.papers} empty={null} language={language} />}
      <Card title={MY_PAGE.history} language={language}>
        <History timeline={view.timeline} language={language} />
      </Card>
      {awaitsSpecimen(view) && (
        <ConfirmAction
          action={cancelAction}
          hidden={{ applicationId: view.applicationId }}
          label={MY_PAGE.cancel}
          question={MY_PAGE.cancelQuestion}
          confirm={MY_PAGE.cancelConfirm}
          language={language}
        />
      )}
    </Page>
  );
}

type Facility = NonNullable<Awaited<ReturnType<typeof findFacility>>>;

type Matter = "isolation" | "transfer" | "waiting" | "certificate" | "result";

/** What a person in this state came to see. */
const FOREMOST: Readonly<Record<CaseStatus, Matter | null>> = {
  submitted: null,
  waiting: "waiting",
  called: "waiting",
  "no-show": "waiting",
  collected: null,
  recollection: "waiting",
  negative: "result",
  positive: "result",
  certified: "certificate",
  "transfer-requested": "transfer",
  transferring: "transfer",
  isolated: "isolation",
  released: "isolation",
  "in-hospital": "isolation",
  cancelled: null,
  expired: null,
};

/** What the case has come to so far, the latest first. */
function mattersOf(
  view: CaseView,
  facility: Facility | null,
  language: Language,
): Readonly<Record<Matter, ReactNode>> {
  const { isolation, transfer, waiting, certificate, result, timeline, overdue, number } = view;
  const where = facility && <Say of={facility.name} language={language} />;
  const told = { timeline, language };
  return {
    isolation: isolation && <Isolation key="isolation" of={isolation} facility={where} {...told} />,
    transfer: transfer && (
      <Transfer key="transfer" of={transfer} facility={where} overdue={overdue} {...told} />
    ),
    waiting: waiting && <Place key="place" of={waiting} number={number} language={language} />,
    certificate: certificate && (
      <Certificate
        key="certificate"
        of={certificate}
        correction={<CorrectionLink view={view} language={language} />}
        language={language}
      />
    ),
    result: result && <Result key="result" of={result} {...told} />,
  };
}

/** Of a case that came to nothing there is nothing to correct. */
function CorrectionLink({
  view: { applicationId, status },
  language,
}: {
  readonly view: CaseView;
  readonly language: Language;
}) {
  if (status === "cancelled" || status === "expired") return null;
  return (
    <p>
      <Link className="link" href={correctionPath(applicationId)} prefetch={false}>
        {CORRECTION.link[language]}
      </Link>
    </p>
  );
}

/** Advice is read in fright already; "urgent" is left to the words themselves. */
const calm = (tone: Tone): Tone => (tone === "danger" ? "warning" : tone);

function Advice({ view, language }: { readonly view: CaseView; readonly language: Language }) {
  const { advice, status, overdue } = view;
  const advised =
    advice === "inconclusive" || advice === "invalid" ? WHAT_TO_DO[advice] : NOW[advice];
  return (
    <>
      <p className="sr-only" aria-live="polite">
        {CASE_STATUS[status][language]}
      </p>
      <Notice tone={calm(TONE_OF.case[status])} title={MY_PAGE.now} language={language}>
        <p>
          <Say of={advised} language={language} />
        </p>
      </Notice>
      {overdue && (
        <Notice tone="warning" language={language}>
          <p>
            <Say of={OVERDUE_HELP[status === "called" ? "yours" : "theirs"]} language={language} />
          </p>
        </Notice>
      )}
    </>
  );
}

function Freshness({
  view: { applicationId, asOf, lagSeconds, next },
  language,
}: {
  readonly view: CaseView;
  readonly language: Language;
}) {
  return (
    <>
      {next && lagSeconds > BEHIND_SECONDS && (
        <Notice tone="warning" title={MY_PAGE.behind} language={language}>
          <p>
            <Say of={MY_PAGE.behindHint} language={language} />
          </p>
        </Notice>
      )}
      <div>
        <p>
          <small>
            <Say of={MY_PAGE.freshness} language={language} />{" "}
            <KoreanTime at={asOf} language={language} /> (<Age at={asOf} language={language} />)
          </small>
        </p>
        <Refresh seconds={next ? 10 : 60} href={casePath(applicationId)} />
      </div>
    </>
  );
}

/** What is not there, with the one reason of four why it is not. */
function ToCome({
  view: { absent, status, next, dueAt, overdue },
  language,
}: {
  readonly view: CaseView;
  readonly language: Language;
}) {
  const missing = (
    term: Sentence,
    words: Readonly<Record<AbsenceWord, Sentence>>,
    why?: AbsenceWord,
  ) => ({
    term,
    value: why && (
      <>
        {words[why][language]}{" "}
        {why === "overdue" && <Badge of={MY_PAGE.late} tone="warning" language={language} />}
      </>
    ),
  });
  const step = NEXT_STEP[status];
  return (
    <Card title={next ? MY_PAGE.comes : MY_PAGE.elseTitle} language={language}>
      <DescriptionList
        language={language}
        facts={[
          { term: MY_PAGE.next, value: (step ?? MY_PAGE.nothingNext)[language] },
          {
            term: MY_PAGE.due,
            value:
              dueAt && !overdue && status !== "isolated" ? (
                <KoreanTime at={dueAt} language={language} />
              ) : null,
          },
          missing(MY_PAGE.number, ABSENT.number, absent.number),
          missing(STAGE.result, ABSENT.result, absent.result),
          missing(STAGE.certificate, ABSENT.certificate, absent.certificate),
          missing(STAGE.transfer, ABSENT.transfer, absent.transfer),
          missing(STAGE.isolation, ABSENT.isolation, absent.isolation),
        ]}
      />
    </Card>
  );
}

function Contact({
  name,
  address,
  phone,
  language,
}: {
  readonly name: Sentence;
  readonly address: Sentence;
  readonly phone: string;
  readonly language: Language;
}) {
  return (
    <Card title={MY_PAGE.contact} language={language}>
      <DescriptionList
        language={language}
        facts={[
          { term: MY_PAGE.name, value: <Say of={name} language={language} /> },
          {
            term: MY_PAGE.phone,
            value: (
              <a className="link" href={`tel:${phone}`}>
                {phone}
              </a>
            ),
          },
          { term: MY_PAGE.address, value: address[language] },
        ]}
      />
    </Card>
  );
}
