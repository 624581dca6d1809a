import { plain, type Sentence } from "@/contracts/words/sentence";
import { calendarDate } from "@/contracts/words/time";
import { VERIFY } from "@/contracts/words/verify";

/** A birth date that may be known by its year or month only, as on some passports. */
export function birthDateWords(birthDate: string): Sentence {
  const [year, month, day] = birthDate.split("-");
  if (!year) return VERIFY.birthDateUnknown;
  if (month && day) return { ko: calendarDate(birthDate, "ko"), en: calendarDate(birthDate, "en") };
  return plain(month ? `${year}-${month}-XX` : `${year}-XX-XX`);
}
