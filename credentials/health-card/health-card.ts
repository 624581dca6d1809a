import * as z from "zod";
import { readJson, readJws } from "@/credentials/jose/jws";
import type { Bytes, Primitives } from "@/credentials/primitives";
import { textualKid } from "@/credentials/trust/trust-list";
import type { Kind } from "@/credentials/verify/outcome";
import type { Content, Reading } from "@/credentials/verify/reading";
import { INCONCLUSIVE, POSITIVE } from "./codes";
import { fromQrText } from "./qr";

export const HEALTH_CARD_TYPE = "https://smarthealth.cards#health-card";

const MAX_INFLATED_BYTES = 65_536;

const Header = z.object({ alg: z.literal("ES256"), zip: z.literal("DEF"), kid: z.string() });

const Coding = z.object({ code: z.string().optional() });
const Resource = z.object({
  resourceType: z.string(),
  valueCodeableConcept: z.object({ coding: z.array(Coding).optional() }).optional(),
});

const Card = z.object({
  iss: z.string().regex(/^https:\/\/.*[^/]$/),
  nbf: z.number().nonnegative(),
  exp: z.number().nonnegative().optional(),
  vc: z.object({
    type: z.array(z.string()).refine((types) => types.includes(HEALTH_CARD_TYPE)),
    rid: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,24}$/)
      .optional(),
    credentialSubject: z.object({
      fhirVersion: z.string(),
      fhirBundle: z.object({
        resourceType: z.literal("Bundle"),
        entry: z.array(z.object({ resource: Resource })),
      }),
    }),
  }),
});
type Card = z.infer<typeof Card>;

export async function readHealthCard(
  code: string,
  primitives: Primitives,
): Promise<Reading | null> {
  const text = fromQrText(code);
  const jws = text === null ? null : readJws(text);
  if (!jws) return null;
  const header = Header.safeParse(jws.header);
  const payload = await inflatedJson(jws.payload, primitives);
  if (payload === undefined) return null;
  const card = Card.safeParse(payload);
  return {
    kid: typeof jws.header.kid === "string" ? textualKid(jws.header.kid) : null,
    algorithm: header.success ? "ES256" : null,
    message: jws.signed,
    signature: jws.signature,
    issuer: card.success ? card.data.iss : null,
    content: card.success ? contentOf(card.data, payload) : null,
  };
}

async function inflatedJson(payload: Bytes, primitives: Primitives): Promise<unknown> {
  const bytes = await primitives.inflate(payload, "deflate", MAX_INFLATED_BYTES);
  return bytes ? readJson(bytes) : undefined;
}

const contentOf = (card: Card, payload: unknown): Content => ({
  kind: kindOf(card),
  usage: "health-card",
  payload,
  issuedAt: card.nbf,
  validFrom: card.nbf,
  validUntil: card.exp ?? null,
  ids: card.vc.rid === undefined ? [] : [card.vc.rid],
});

/** One bad result among several decides: nobody passes on the others. */
function kindOf({ vc }: Card): Kind {
  const answers = vc.credentialSubject.fhirBundle.entry
    .filter(({ resource }) => resource.resourceType === "Observation")
    .flatMap(({ resource }) => resource.valueCodeableConcept?.coding ?? [])
    .map(({ code }) => code ?? "");
  if (answers.some((code) => POSITIVE.has(code))) return "shc-positive";
  return answers.some((code) => INCONCLUSIVE.has(code)) ? "shc-inconclusive" : "shc";
}
