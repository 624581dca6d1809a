import * as z from "zod";
import { fromText } from "@/credentials/codec/bytes";
import { readJson, readJws, toJws } from "@/credentials/jose/jws";
import { ENVIRONMENTS, type Environment } from "@/credentials/paper/paper";
import type { Bytes, Primitives } from "@/credentials/primitives";
import { no, ok, type Result } from "@/credentials/result";
import { readCertificate } from "./certificate";
import { ofDigests, type Revocations } from "./revocations";
import { TrustEntry, type TrustedKey, type TrustList, textualKid } from "./trust-list";

const About = z.object({
  environment: z.enum(ENVIRONMENTS),
  /** Grows with every publication: an older list is not taken for a newer one. */
  version: z.int().positive(),
  issuedAt: z.iso.datetime(),
  nextUpdate: z.iso.datetime(),
});

const TrustDocument = About.extend({ keys: z.array(TrustEntry) });
export type TrustDocument = z.infer<typeof TrustDocument>;

const RevocationDocument = About.extend({ digests: z.array(z.string()) });
export type RevocationDocument = z.infer<typeof RevocationDocument>;

const TRUST_TYPE = "trust-list+jwt";
const REVOCATION_TYPE = "revocation-list+jwt";

export interface ListSigner {
  /** RFC 7638. */
  readonly thumbprint: string;
  sign(bytes: Bytes): Promise<Bytes>;
}

export const signTrustList = (list: TrustDocument, root: ListSigner): Promise<string> =>
  signed(TRUST_TYPE, list, root);

export const signRevocationList = (list: RevocationDocument, signer: ListSigner): Promise<string> =>
  signed(REVOCATION_TYPE, list, signer);

const signed = (typ: string, list: object, signer: ListSigner): Promise<string> =>
  toJws({ alg: "ES256", typ, kid: signer.thumbprint }, fromText(JSON.stringify(list)), (bytes) =>
    signer.sign(bytes),
  );

export type ListRule = "list.unreadable" | "list.signature-wrong" | "list.wrong-environment";

/** A list is worth what its root is: the certificate comes from the reader, never from the list. */
export async function readTrustDocument(
  jws: string,
  root: { readonly certificate: Bytes; readonly environment: Environment },
  primitives: Primitives,
): Promise<Result<TrustDocument, ListRule>> {
  const certificate = readCertificate(root.certificate);
  if (certificate?.key.algorithm !== "ES256") return no("list.signature-wrong");
  const { spki, algorithm } = certificate.key;
  const key = { handle: await primitives.importKey(spki, algorithm), algorithm };
  const payload = await payloadOf(jws, TRUST_TYPE, () => [key], primitives);
  if (!payload.ok) return payload;
  const list = TrustDocument.safeParse(payload.value);
  if (!list.success) return no("list.unreadable");
  if (list.data.environment !== root.environment) return no("list.wrong-environment");
  return ok(list.data);
}

/** Only a key that may sign lists, and may today, takes a paper away. */
export async function readRevocationList(
  jws: string,
  trustList: TrustList,
  at: Date,
  primitives: Primitives,
): Promise<Result<Revocations, ListRule>> {
  const keysOf = (kid: string) =>
    trustList.keysOf(textualKid(kid)).filter((key) => maySignLists(key, at));
  const payload = await payloadOf(jws, REVOCATION_TYPE, keysOf, primitives);
  if (!payload.ok) return payload;
  const list = RevocationDocument.safeParse(payload.value);
  if (!list.success) return no("list.unreadable");
  const { digests, version, issuedAt, nextUpdate } = list.data;
  return ok(
    ofDigests({
      digests,
      version,
      issuedAt: new Date(issuedAt),
      nextUpdate: new Date(nextUpdate),
    }),
  );
}

const maySignLists = ({ usages, notAfter }: TrustedKey, at: Date): boolean =>
  usages.includes("revocations") && (!notAfter || at <= notAfter);

type Key = Pick<TrustedKey, "handle" | "algorithm">;

async function payloadOf(
  text: string,
  typ: string,
  keysOf: (kid: string) => readonly Key[],
  primitives: Primitives,
): Promise<Result<unknown, ListRule>> {
  const jws = readJws(text);
  if (!jws) return no("list.unreadable");
  const { alg, kid } = jws.header;
  if (jws.header.typ !== typ || alg !== "ES256" || typeof kid !== "string")
    return no("list.unreadable");
  for (const { handle, algorithm } of keysOf(kid)) {
    if (algorithm !== alg) continue;
    if (await primitives.verify(handle, alg, jws.signed, jws.signature))
      return ok(readJson(jws.payload));
  }
  return no("list.signature-wrong");
}
