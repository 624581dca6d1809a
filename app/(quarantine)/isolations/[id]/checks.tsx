import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Table } from "@/components/table";
import { SYMPTOM } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { ISOLATION_PAGE } from "@/contracts/words/quarantine";
import type { Language } from "@/contracts/words/sentence";
import type { Named } from "@/services/identity";
import type { Check } from "./isolation";

/** Below this the staff is told, as the form's own hint says. */
const LOW_SPO2 = 94;
/** What the Korean case definitions call a fever, in °C. */
const FEVER = 37.5;

const isLow = ({ spo2 }: Check): boolean => spo2 < LOW_SPO2;
const isFever = ({ temperature }: Check): boolean => temperature >= FEVER;

export function Checks({
  checks,
  names,
  language,
}: {
  readonly checks: readonly Check[];
  readonly names: ReadonlyMap<string, Named>;
  readonly language: Language;
}) {
  return (
    <Table
      caption={ISOLATION_PAGE.checks}
      language={language}
      columns={[
        { key: "at", header: COMMON.when, kind: "name" },
        { key: "temperature", header: ISOLATION_PAGE.temperature },
        { key: "oxygen", header: ISOLATION_PAGE.oxygen },
        { key: "symptoms", header: ISOLATION_PAGE.symptoms },
        { key: "note", header: ISOLATION_PAGE.note },
        { key: "by", header: ISOLATION_PAGE.checkedBy },
      ]}
      rows={checks.map((check) => ({
        id: check.id,
        ...(isLow(check) && { tone: "danger" as const }),
        cells: {
          at: <KoreanTime at={check.checkedAt} language={language} />,
          temperature: (
            <span>
              {check.temperature.toFixed(1)}{" "}
              {isFever(check) && (
                <Badge of={ISOLATION_PAGE.fever} tone="warning" language={language} />
              )}
            </span>
          ),
          oxygen: (
            <span>
              {check.spo2}{" "}
              {isLow(check) && (
                <Badge of={ISOLATION_PAGE.lowOxygen} tone="danger" language={language} />
              )}
            </span>
          ),
          symptoms:
            check.symptoms.map((symptom) => SYMPTOM[symptom][language]).join(", ") ||
            COMMON.none[language],
          note: check.note ?? "–",
          by: (check.checkedBy && names.get(check.checkedBy)?.name) ?? "–",
        },
      }))}
      empty={<EmptyState title={ISOLATION_PAGE.noChecks} language={language} />}
    />
  );
}
