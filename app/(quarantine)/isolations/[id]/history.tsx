import { Card } from "@/components/card";
import { type Happening, Timeline } from "@/components/timeline";
import { RELEASE_GROUND } from "@/contracts/words/choices";
import { ISOLATION_PAGE } from "@/contracts/words/quarantine";
import { type Language, say } from "@/contracts/words/sentence";
import type { Named } from "@/services/identity";
import type { Isolation } from "./isolation";

/** What has happened here, in order; of several changes of the end the last is known. */
export function History({
  isolation,
  names,
  language,
}: {
  readonly isolation: Isolation;
  readonly names: ReadonlyMap<string, Named>;
  readonly language: Language;
}) {
  return (
    <Card title={ISOLATION_PAGE.history} language={language}>
      <Timeline
        happenings={happeningsOf(isolation, names, language).toSorted((a, b) =>
          String(a.at).localeCompare(String(b.at)),
        )}
        language={language}
      />
    </Card>
  );
}

function happeningsOf(
  isolation: Isolation,
  names: ReadonlyMap<string, Named>,
  language: Language,
): readonly Happening[] {
  const { arrivedAt, startsAt, changedAt, changedBy, inHospitalAt, closedAt, ground } = isolation;
  const officer = changedBy && names.get(changedBy)?.name;
  return [
    { id: "arrived", at: arrivedAt, label: ISOLATION_PAGE.arrived },
    ...(startsAt ? [{ id: "admitted", at: startsAt, label: ISOLATION_PAGE.admitted }] : []),
    ...(changedAt
      ? [
          {
            id: "changed",
            at: changedAt,
            label: ISOLATION_PAGE.endChanged,
            detail: (
              <p>
                {isolation.changeReason}
                {officer && (
                  <>
                    <br />
                    <small>{say(ISOLATION_PAGE.by, language, { name: officer })}</small>
                  </>
                )}
              </p>
            ),
          },
        ]
      : []),
    ...(inHospitalAt
      ? [
          {
            id: "in-hospital",
            at: inHospitalAt,
            label: ISOLATION_PAGE.inHospital,
            tone: "danger" as const,
            // Once the case is closed the reason kept is that of its end.
            detail: closedAt ? null : isolation.reason,
          },
        ]
      : []),
    ...(closedAt
      ? [
          {
            id: "closed",
            at: closedAt,
            label: startsAt ? ISOLATION_PAGE.closed : ISOLATION_PAGE.closedBefore,
            tone: "success" as const,
            detail: (
              <p>
                {ground && RELEASE_GROUND[ground][language]}
                {isolation.reason && (
                  <>
                    <br />
                    {isolation.reason}
                  </>
                )}
              </p>
            ),
          },
        ]
      : []),
  ];
}
