import * as z from "zod";
import { fromText } from "@/credentials/codec/bytes";
import { readJson } from "@/credentials/jose/jws";
import type { Primitives } from "@/credentials/primitives";
import { no, ok, type Result } from "@/credentials/result";
import { ofIds, type Revocations } from "./revocations";
import { type ListRule, readRevocationList } from "./signed-list";
import type { TrustList } from "./trust-list";

const Ids = z.array(z.string().min(1));
const CardList = z.object({ method: z.literal("rid"), rids: Ids });

/**
 * Our signed list, a JSON array of ids as they stand in the papers, or a health card issuer's
 * `crl/<kid>.json`. The last two are believed as they are.
 */
export async function readRevocations(
  text: string,
  trustList: TrustList,
  at: Date,
  primitives: Primitives,
): Promise<Result<Revocations, ListRule>> {
  const content = text.trim();
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(content))
    return readRevocationList(content, trustList, at, primitives);
  const json = readJson(fromText(content));
  const ids = Ids.safeParse(json);
  if (ids.success) return ok(ofIds(ids.data));
  const list = CardList.safeParse(json);
  return list.success ? ok(ofIds(list.data.rids)) : no("list.unreadable");
}
