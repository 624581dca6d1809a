import { Badge } from "@/components/badge";
import { Table } from "@/components/table";
import { COMPARISON, HOLDER } from "@/contracts/words/corrections";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { calendarDate } from "@/contracts/words/time";
import type { CorrectionView } from "@/services/health-center";
import { type Marked, markDifference } from "./mark-difference";

type Holder = CorrectionView["before"];

/** What papers say of a person, old and new side by side, with every difference said in a word. */
export function HolderComparison({
  of: { before, after, status },
  caption,
  language,
}: {
  readonly of: CorrectionView;
  readonly caption: Sentence;
  readonly language: Language;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      language={language}
      columns={[
        { key: "what", header: COMPARISON.what, kind: "name" },
        {
          key: "before",
          header: status === "approved" ? COMPARISON.wasBefore : COMPARISON.before,
        },
        { key: "after", header: COMPARISON.after },
        { key: "difference", header: COMPARISON.difference },
      ]}
      rows={DETAILS.map(({ id, term, read }) => {
        const [old, wished] = [read(before, language), read(after, language)];
        const differs = old !== wished;
        const marked = markDifference(old ?? "", wished ?? "");
        return {
          id,
          ...(differs && { tone: "warning" as const }),
          cells: {
            what: term[language],
            before: old ? <Text of={marked.before} /> : HOLDER.none[language],
            after: wished ? <Text of={marked.after} /> : HOLDER.none[language],
            difference: differs ? (
              <Badge of={COMPARISON.changed} tone="warning" language={language} />
            ) : (
              COMPARISON.same[language]
            ),
          },
        };
      })}
      empty={null}
    />
  );
}

interface Detail {
  readonly id: string;
  readonly term: Sentence;
  readonly read: (holder: Holder, language: Language) => string | null;
}

const DETAILS: readonly Detail[] = [
  { id: "name", term: HOLDER.name, read: ({ name }) => name },
  {
    id: "birthDate",
    term: HOLDER.birthDate,
    read: ({ birthDate }, language) => calendarDate(birthDate, language),
  },
  {
    id: "passportName",
    term: HOLDER.passportName,
    read: ({ passportName }) =>
      passportName ? `${passportName.family} ${passportName.given}` : null,
  },
];

/** The part that differs is underlined and bold, so that one letter is not overlooked. */
function Text({ of: { head, differing, tail } }: { readonly of: Marked }) {
  if (!differing) return `${head}${tail}`;
  return (
    <span>
      {head}
      <mark className="bg-warning-5 font-bold underline">{differing}</mark>
      {tail}
    </span>
  );
}
