import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { LinkButton } from "@/components/button";
import { Card } from "@/components/card";
import { DescriptionList } from "@/components/description-list";
import { Figures } from "@/components/figures";
import { KoreanTime } from "@/components/korean-time";
import { Notice } from "@/components/notice";
import { TONE_OF } from "@/components/tone";
import type { CaseStep, SiteState } from "@/contracts/vocabulary";
import { ISOLATION_DUTY, OUTCOME, RELEASE_GROUND, VEHICLE_CLASS } from "@/contracts/words/choices";
import { ABSENT } from "@/contracts/words/guidance";
import { MY_PAGE } from "@/contracts/words/my-page";
import { MY_PAPER } from "@/contracts/words/papers";
import { fill, type Language, type Sentence, say } from "@/contracts/words/sentence";
import {
  CERTIFICATE_STATE,
  ISOLATION_STATE,
  SITE_STATE,
  TRANSFER_STATE,
} from "@/contracts/words/states";
import { calendarDate, duration } from "@/contracts/words/time";
import type { CaseView } from "@/services/citizen-view";
import { findRule } from "@/services/quarantine";
import { paperPath } from "../path";

/** Something of a case that is there, as opposed to what is still awaited. */
interface Matter<Part> {
  readonly of: Part;
  readonly timeline: CaseView["timeline"];
  readonly language: Language;
}

type Part<Name extends keyof CaseView> = NonNullable<CaseView[Name]>;

const last = (timeline: CaseView["timeline"], ...steps: readonly CaseStep[]) =>
  timeline.findLast(({ step }) => steps.includes(step));

/** Nobody is called in these states, so nothing can be said of the wait. */
const AT_REST: readonly SiteState[] = ["closed", "disinfecting"];

export function Place({
  of: { position, waiting, expectedWaitMinutes, siteState },
  number,
  language,
}: Omit<Matter<Part<"waiting">>, "timeline"> & { readonly number: number }) {
  const rests = siteState !== undefined && AT_REST.includes(siteState);
  const wait = rests ? MY_PAGE.waitToOpen : waitOf(position === 1 ? 0 : expectedWaitMinutes);
  return (
    <Card
      title={MY_PAGE.waitingTitle}
      language={language}
      aside={
        siteState && (
          <Badge of={SITE_STATE[siteState]} tone={TONE_OF.site[siteState]} language={language} />
        )
      }
    >
      <Figures
        language={language}
        figures={[
          { label: MY_PAGE.number, value: say(MY_PAGE.numberOf, language, { number }) },
          {
            label: MY_PAGE.position,
            value: say(MY_PAGE.positionOf, language, { position, waiting }),
          },
          { label: MY_PAGE.expectedWait, value: wait[language] },
        ]}
      />
      {position === 1 && !rests && <p>{MY_PAGE.youAreNext[language]}</p>}
      {rests && <p>{MY_PAGE.siteClosed[language]}</p>}
    </Card>
  );
}

function waitOf(minutes: number | null): Sentence {
  if (minutes === null) return MY_PAGE.waitUnknown;
  if (minutes === 0) return MY_PAGE.soon;
  return fill(MY_PAGE.aboutWait, { duration: duration(minutes * 60_000) });
}

export function Result({
  of: { outcome, resultedAt, corrected },
  timeline,
  language,
}: Matter<Part<"result">>) {
  const correction = last(timeline, "result-corrected");
  const collectedAt = last(timeline, "collected")?.at;
  return (
    <Card
      title={MY_PAGE.resultTitle}
      language={language}
      aside={<Badge of={OUTCOME[outcome]} tone={TONE_OF.outcome[outcome]} language={language} />}
    >
      {corrected && (
        <Notice tone="warning" title={MY_PAGE.corrected} language={language}>
          {correction?.from && (
            <p>
              {say(MY_PAGE.correctedFrom, language, {
                from: OUTCOME[correction.from],
                to: OUTCOME[outcome],
              })}
            </p>
          )}
          {correction?.reason && (
            <p>{say(MY_PAGE.reason, language, { reason: correction.reason })}</p>
          )}
        </Notice>
      )}
      <DescriptionList
        language={language}
        facts={[
          {
            term: MY_PAGE.collectedAt,
            value: collectedAt && <KoreanTime at={collectedAt} language={language} />,
          },
          { term: MY_PAGE.resultedAt, value: <KoreanTime at={resultedAt} language={language} /> },
        ]}
      />
    </Card>
  );
}

export function Certificate({
  of: { certificateId, number, issuedAt, expiresAt, status },
  correction,
  language,
}: Omit<Matter<Part<"certificate">>, "timeline"> & { readonly correction: ReactNode }) {
  const state =
    status === "revoked" ? "revoked" : new Date(expiresAt) < new Date() ? "expired" : "valid";
  return (
    <Card
      title={MY_PAGE.certificateTitle}
      language={language}
      aside={
        <Badge
          of={CERTIFICATE_STATE[state]}
          tone={TONE_OF.certificate[state]}
          language={language}
        />
      }
    >
      {state === "revoked" && (
        <Notice tone="danger" title={MY_PAGE.revoked} language={language}>
          <p>{MY_PAGE.revokedHint[language]}</p>
        </Notice>
      )}
      {state === "expired" && <p>{MY_PAGE.certificateExpired[language]}</p>}
      <DescriptionList
        language={language}
        facts={[
          { term: MY_PAGE.certificateNumber, value: number },
          { term: MY_PAGE.issuedAt, value: <KoreanTime at={issuedAt} language={language} /> },
          {
            term: MY_PAGE.certificateExpiresAt,
            value: <KoreanTime at={expiresAt} language={language} />,
          },
        ]}
      />
      {state !== "revoked" && (
        <div className="buttons">
          <LinkButton href={`/api/v1/certificates/${certificateId}/pdf`} download wide>
            {MY_PAGE.downloadPdf[language]}
          </LinkButton>
          <LinkButton href={paperPath(certificateId)} variant="secondary" wide>
            {MY_PAPER.open[language]}
          </LinkButton>
        </div>
      )}
      {correction}
    </Card>
  );
}

export function Transfer({
  of: { state, vehicleClass },
  timeline,
  facility,
  overdue,
  language,
}: Matter<Part<"transfer">> & { readonly facility: ReactNode; readonly overdue: boolean }) {
  const requestedAt = last(timeline, "transfer-requested")?.at;
  const noVehicle = state === "cancelled" ? "cancelled" : overdue ? "overdue" : "not-yet";
  return (
    <Card
      title={MY_PAGE.transferTitle}
      language={language}
      aside={
        <Badge of={TRANSFER_STATE[state]} tone={TONE_OF.transfer[state]} language={language} />
      }
    >
      <DescriptionList
        language={language}
        facts={[
          {
            term: MY_PAGE.requestedAt,
            value: requestedAt && <KoreanTime at={requestedAt} language={language} />,
          },
          {
            term: MY_PAGE.vehicle,
            value: (vehicleClass ? VEHICLE_CLASS[vehicleClass] : ABSENT.transfer[noVehicle])[
              language
            ],
          },
          { term: MY_PAGE.facility, value: facility },
        ]}
      />
    </Card>
  );
}

export function Isolation({
  of: { status, startsAt, endsAt, daysLeft, ruleId, ground },
  timeline,
  facility,
  language,
}: Matter<Part<"isolation">> & { readonly facility: ReactNode }) {
  const isGoingOn = status === "isolated";
  const endedAt = isGoingOn ? undefined : last(timeline, "released", "moved-to-hospital")?.at;
  const isOver = new Date(endsAt) <= new Date();
  return (
    <Card
      title={MY_PAGE.isolationTitle}
      language={language}
      aside={
        <Badge of={ISOLATION_STATE[status]} tone={TONE_OF.isolation[status]} language={language} />
      }
    >
      {isGoingOn && (
        <Figures
          language={language}
          figures={[{ label: MY_PAGE.daysLeft, value: leftOf(daysLeft, isOver)[language] }]}
        />
      )}
      <DescriptionList
        language={language}
        facts={[
          {
            term: isGoingOn ? MY_PAGE.endsAt : MY_PAGE.endedAt,
            value: isGoingOn ? (
              <KoreanTime at={endsAt} language={language} style="end-of-day" />
            ) : (
              endedAt && <KoreanTime at={endedAt} language={language} />
            ),
          },
          { term: MY_PAGE.facility, value: facility },
          { term: MY_PAGE.startedAt, value: <KoreanTime at={startsAt} language={language} /> },
          { term: MY_PAGE.rule, value: ruleId && ruleOf(ruleId)[language] },
          { term: MY_PAGE.releaseGround, value: ground && RELEASE_GROUND[ground][language] },
        ]}
      />
    </Card>
  );
}

function leftOf(days: number, isOver: boolean): Sentence {
  if (isOver) return MY_PAGE.periodOver;
  if (days === 0) return MY_PAGE.lastDay;
  return days === 1 ? MY_PAGE.oneDay : fill(MY_PAGE.days, { count: days });
}

function ruleOf(ruleId: string): Sentence {
  const rule = findRule(ruleId);
  if (!rule) return { ko: ruleId, en: ruleId };
  const { authority, effectiveFrom, days, duty, anchor } = rule;
  return fill(anchor === "onset" ? MY_PAGE.ruleByOnset : MY_PAGE.ruleByCollection, {
    authority,
    days,
    date: { ko: calendarDate(effectiveFrom, "ko"), en: calendarDate(effectiveFrom, "en") },
    duty: ISOLATION_DUTY[duty],
  });
}
