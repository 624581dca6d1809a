import { isLanguage } from "@/contracts/words/sentence";
import { seal, unseal } from "@/platform/seal";
import type { Contact } from "./contact";
import type { Tx } from "./db";

const place = (citizenId: string): string => `contacts.email|${citizenId}`;

type Reader = Pick<Tx, "contact">;

export const contacts = {
  async get(db: Reader, citizenId: string): Promise<Contact | null> {
    const row = await db.contact.findUnique({ where: { citizenId } });
    if (!row) return null;
    const { email, language, version } = row;
    return {
      citizenId,
      email: unseal(email, place(citizenId)),
      language: isLanguage(language) ? language : "ko",
      version,
    };
  },

  async put(tx: Tx, { citizenId, email, language, version }: Contact): Promise<boolean> {
    if (email === null) return false;
    const kept = await tx.$executeRaw`
      INSERT INTO contacts AS known (citizen_id, email, language, updated_at, version)
      VALUES (${citizenId}::uuid, ${seal(email, place(citizenId))}, ${language}, now(), ${version + 1})
      ON CONFLICT (citizen_id) DO UPDATE SET email = excluded.email, language = excluded.language,
        updated_at = excluded.updated_at, version = excluded.version
      WHERE known.version = ${version}`;
    return kept === 1;
  },
};
