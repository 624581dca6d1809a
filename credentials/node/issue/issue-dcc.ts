import { toCbor } from "@/credentials/codec/cbor";
import { toClaims } from "@/credentials/cose/cwt";
import { EU_DCC, HCERT_CLAIM, HCERT_PREFIX } from "@/credentials/dcc/hcert";
import { DCC_VERSION, Dcc } from "@/credentials/dcc/schema";
import type { Bytes } from "@/credentials/primitives";
import { ok, type Result } from "@/credentials/result";
import { objectionTo, type Signer } from "@/credentials/signer";
import { type IssueRefusal, refused } from "./refusal";
import { signClaims, toCode } from "./seal";

type DccBody = Omit<Dcc, "ver">;

export interface DccOrder {
  readonly body: DccBody;
  readonly signer: Signer;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** A signed test certificate, or why the key or the content will not do. */
export async function signDcc({
  body,
  signer,
  now,
  expiresAt,
}: DccOrder): Promise<Result<Bytes, IssueRefusal>> {
  const objection = objectionTo(signer, "test", now, expiresAt);
  if (objection) return refused(objection);
  const dcc = { ver: DCC_VERSION, ...body };
  if (!Dcc.safeParse(dcc).success || expiresAt <= now) return refused("paper.invalid");
  const content = new Map([[EU_DCC, dcc]]);
  const claims = toClaims(signer.country, now, expiresAt, [HCERT_CLAIM, content]);
  return ok(await signClaims(toCbor(claims), signer));
}

/** The same as an `HC1:` code. */
export async function issueDcc(order: DccOrder): Promise<Result<string, IssueRefusal>> {
  const signed = await signDcc(order);
  return signed.ok ? ok(toCode(HCERT_PREFIX, signed.value)) : signed;
}
