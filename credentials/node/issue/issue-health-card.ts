import { fromText } from "@/credentials/codec/bytes";
import { MAX_JWS_CHARACTERS } from "@/credentials/health-card/qr";
import { toJws } from "@/credentials/jose/jws";
import { deflate } from "@/credentials/node/deflate";
import { ok, type Result } from "@/credentials/result";
import { objectionTo, type Signer } from "@/credentials/signer";
import { type IssueRefusal, refused } from "./refusal";

export interface HealthCardOrder {
  readonly payload: object;
  readonly signer: Signer;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** A JWS that fits one QR code, or why not. */
export async function issueHealthCard({
  payload,
  signer,
  now,
  expiresAt,
}: HealthCardOrder): Promise<Result<string, IssueRefusal>> {
  const objection = objectionTo(signer, "health-card", now, expiresAt);
  if (objection) return refused(objection);
  const header = { alg: signer.alg, zip: "DEF", kid: signer.thumbprint };
  const body = deflate(fromText(JSON.stringify(payload)), "deflate");
  const jws = await toJws(header, body, (bytes) => signer.sign(bytes));
  return jws.length > MAX_JWS_CHARACTERS ? refused("paper.too-large") : ok(jws);
}
