import type { Language } from "@/contracts/words/sentence";
import { type Decision, decided, unchanged } from "@/platform/decision";

/** Where a citizen is written to. */
export interface Contact {
  readonly citizenId: string;
  readonly email: string | null;
  readonly language: Language;
  readonly version: number;
}

export function keep(
  contact: Contact,
  { email, language }: { readonly email: string; readonly language: Language },
): Decision<Contact> {
  if (contact.email === email && contact.language === language) return unchanged(contact);
  return decided({ ...contact, email, language });
}
