import type { Outcome } from "@/credentials";
import { readCard } from "./read-card";
import { readDcc } from "./read-dcc";
import { readPaper } from "./read-paper";
import type { Content } from "./said";

/** What a certificate says, once its signature holds; null where nobody vouches for a word. */
export function readContent({ kind, payload }: Outcome): Content | null {
  if (kind === null || payload === null) return null;
  if (kind.startsWith("dcc-")) return readDcc(payload);
  return kind.startsWith("paper-") ? readPaper(payload) : readCard(payload);
}
