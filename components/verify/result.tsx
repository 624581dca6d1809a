import { DescriptionList, type Fact } from "@/components/description-list";
import { CalendarDate, KoreanTime } from "@/components/korean-time";
import { Notice } from "@/components/notice";
import { Say } from "@/components/say";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { KIND, VERDICT, VERIFY } from "@/contracts/words/verify";
import type { Answer } from "./answer";
import { birthDateWords } from "./birth-date";
import type { Person, Said } from "./said";
import { TONE_OF_VERDICT } from "./verdict";
import { VerdictIcon } from "./verdict-icon";

/** The answer in a colour, a shape and words, and whose paper it is. */
export function Result({
  answer,
  warnings,
  language,
}: {
  readonly answer: Answer;
  readonly warnings: readonly Sentence[];
  readonly language: Language;
}) {
  const { verdict, outcome, content, environment } = answer;
  const { title, advice } = VERDICT[verdict];
  return (
    <article className={`verdict ${TONE_OF_VERDICT[verdict]}`}>
      {environment === "demo" && content && (
        <p className="verdict-ribbon">
          <Say of={VERIFY.demoRibbon} language={language} />
        </p>
      )}
      <div className="verdict-head">
        <VerdictIcon verdict={verdict} />
        <div>
          <h3>
            <Say of={title} language={language} />
          </h3>
          {content && outcome.kind && (
            <p className="verdict-kind">
              <Say of={KIND[outcome.kind]} language={language} />
            </p>
          )}
          <p className="verdict-reason">
            {VERIFY.reasonCode[language]} <code>{reasonOf(answer)}</code>
          </p>
        </div>
      </div>
      <div className="verdict-body">
        {content && <Holder person={content.person} language={language} />}
        {warnings.map((warning) => (
          <Notice key={warning.en} tone="warning" language={language}>
            <p>{warning[language]}</p>
          </Notice>
        ))}
        <p>
          <Say of={advice} language={language} />
        </p>
        <DescriptionList facts={factsOf(answer, language)} language={language} />
        {content && (
          <p className="hint">
            <Say of={VERIFY.screenCounts} language={language} />
          </p>
        )}
      </div>
    </article>
  );
}

/** `valid` would be said too early of what nobody looked up among the revoked. */
const reasonOf = ({ verdict, outcome }: Answer): string =>
  verdict === "revocation-unknown" ? verdict : outcome.reason;

/** What is compared with an identity card stands out from all the rest. */
function Holder({ person, language }: { readonly person: Person; readonly language: Language }) {
  const [name, ...others] = person.names;
  return (
    <div className="verdict-holder">
      <dl>
        <div>
          <dt>
            <Say of={VERIFY.name} language={language} />
          </dt>
          <dd>
            {name ?? "—"}
            {others.map((other) => (
              <small key={other}>{other}</small>
            ))}
          </dd>
        </div>
        <div>
          <dt>
            <Say of={VERIFY.birthDate} language={language} />
          </dt>
          <dd>{birthDateWords(person.birthDate)[language]}</dd>
        </div>
      </dl>
      <p>
        <Say of={VERIFY.compare} language={language} />
      </p>
    </div>
  );
}

function factsOf(answer: Answer, language: Language): readonly Fact[] {
  const { outcome, content, at } = answer;
  return [
    ...endOf(answer, language),
    ...(content?.facts ?? []).map(({ term, value }) => ({
      term,
      value: <SaidValue of={value} language={language} />,
    })),
    { term: VERIFY.issuer, value: content?.issuer ?? null },
    { term: VERIFY.country, value: content ? countryOf(outcome.issuer, content.issuer) : null },
    { term: VERIFY.checkedAt, value: <KoreanTime at={at} language={language} /> },
  ];
}

/** Until when it counts or did; that of a key that ended before its code would be no answer. */
function endOf({ verdict, outcome, at }: Answer, language: Language): readonly Fact[] {
  if (outcome.validUntil === null) return [];
  const until = new Date(outcome.validUntil);
  const value = <KoreanTime at={until} language={language} style="end-of-day" />;
  if (verdict === "valid") return [{ term: VERIFY.validUntil, value }];
  return verdict === "expired" && until <= at ? [{ term: VERIFY.wasValidUntil, value }] : [];
}

/** A health card's issuer is an address, and said already. */
const countryOf = (issuer: string | null, said: string | null) => (issuer === said ? null : issuer);

function SaidValue({ of, language }: { readonly of: Said; readonly language: Language }) {
  if ("text" in of) return <Say of={of.text} language={language} />;
  return "day" in of ? (
    <CalendarDate of={of.day} language={language} />
  ) : (
    <KoreanTime at={of.instant} language={language} />
  );
}

/** The answer in one breath, for who hears it. */
export function spoken({ verdict, content }: Answer, language: Language): string {
  const { title, advice } = VERDICT[verdict];
  const person = content && [
    content.person.names[0] ?? "",
    birthDateWords(content.person.birthDate)[language],
  ];
  return [title[language], ...(person ?? []), advice[language]].join(", ");
}
