import { COMMON } from "@/contracts/words/frame";
import type { Language } from "@/contracts/words/sentence";
import { calendarDate } from "@/contracts/words/time";

/** A person in a row: by name, with what tells two of one name apart. */
export function Subject({
  of,
  language,
  withPhone = false,
}: {
  readonly of:
    | { readonly name: string; readonly birthDate: string | null; readonly phone?: string }
    | undefined;
  readonly language: Language;
  /** As a link that calls. */
  readonly withPhone?: boolean;
}) {
  if (!of) return COMMON.unknown[language];
  const { name, birthDate, phone } = of;
  return (
    <span>
      {name}
      {birthDate && (
        <>
          <br />
          <small>{calendarDate(birthDate, language)}</small>
        </>
      )}
      {withPhone && phone && (
        <>
          <br />
          <a className="link" href={`tel:${phone.replaceAll("-", "")}`}>
            <small className="whitespace-nowrap">{phone}</small>
          </a>
        </>
      )}
    </span>
  );
}
