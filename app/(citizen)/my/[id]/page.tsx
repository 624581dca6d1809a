import type { Metadata } from "next";
import { notFound } from "next/navigation";
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
import { TONE_OF } from "@/components/tone";
import { APPLY } from "@/contracts/words/apply";
import { TEST_TYPE } from "@/contracts/words/choices";
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
import { casePath, toSaved } from "../path";
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
  const [foremost, ...others] = mattersOf(view, facility, language);

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
      {foremost}
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
        {others}
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
        </Card>
        {facility ? (
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

/** What the case has come to so far, the latest and weightiest first. */
function mattersOf(view: CaseView, facility: Facility | null, language: Language) {
  const { isolation, transfer, waiting, certificate, result } = view;
  const where = facility && <Say of={facility.name} language={language} />;
  const correction = view.timeline.findLast(({ step }) => step === "result-corrected");
  return [
    isolation && <Isolation key="isolation" of={isolation} facility={where} language={language} />,
    transfer && <Transfer key="transfer" of={transfer} facility={where} language={language} />,
    waiting && <Place key="place" of={waiting} number={view.number} language={language} />,
    certificate && <Certificate key="certificate" of={certificate} language={language} />,
    result && <Result key="result" of={result} correction={correction} language={language} />,
  ].filter((matter) => matter !== undefined);
}

function Advice({ view, language }: { readonly view: CaseView; readonly language: Language }) {
  const { advice, status, overdue } = view;
  const advised =
    advice === "inconclusive" || advice === "invalid" ? WHAT_TO_DO[advice] : NOW[advice];
  return (
    <>
      <Notice tone={TONE_OF.case[status]} title={MY_PAGE.now} language={language} live="status">
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
          <Say of={MY_PAGE.freshness} language={language} />{" "}
          <KoreanTime at={asOf} language={language} /> (<Age at={asOf} language={language} />)
        </p>
        <Refresh seconds={10} href={casePath(applicationId)} />
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
