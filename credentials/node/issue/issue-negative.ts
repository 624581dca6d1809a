import { type CertificateId, newCertificateId, toRid } from "@/credentials/certificate-id";
import { toSeconds } from "@/credentials/cose/cwt";
import { NOT_DETECTED } from "@/credentials/dcc/schema";
import { type CardClaims, type TestResult, toCardPayload } from "@/credentials/health-card/bundle";
import { type Holder, toField, toMoment, toNames } from "@/credentials/holder";
import { ok, type Result } from "@/credentials/result";
import type { Signer } from "@/credentials/signer";
import { toUvci } from "@/credentials/uvci";
import { issueDcc } from "./issue-dcc";
import { issueHealthCard } from "./issue-health-card";
import { type IssueRefusal, refused } from "./refusal";

export const COVID_19 = "840539006";
export const NUCLEIC_ACID_TEST = "LP6464-4";
export const RAPID_ANTIGEN_TEST = "LP217198-3";

/** As long as most borders take a test for. */
const VALID_HOURS = 72;
const HOUR_MS = 3_600_000;

export interface NegativeTest {
  readonly type: typeof NUCLEIC_ACID_TEST | typeof RAPID_ANTIGEN_TEST;
  /** The name of a nucleic acid test. */
  readonly name?: string | undefined;
  /** Code of the device list, for a rapid test. */
  readonly device?: string | undefined;
  readonly collectedAt: Date;
  readonly centre: string;
  /** Where it was taken, ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface NegativeOrder {
  readonly holder: Holder;
  readonly test: NegativeTest;
  /** The issuing office in words. */
  readonly office: string;
  /** Where the health card's keys are published: https, without a slash at its end. */
  readonly cardIssuer: string;
  readonly signers: { readonly test: Signer; readonly healthCard: Signer };
  readonly now: Date;
  /** Given again, the same order gives a paper with the same identifiers. */
  readonly id?: CertificateId | undefined;
  readonly validHours?: number | undefined;
}

export interface NegativeCertificate {
  readonly id: CertificateId;
  readonly uvci: string;
  readonly rid: string;
  readonly hc1: string;
  readonly shcJws: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** One certificate in its two codes, signed both or not issued at all. */
export async function issueNegative(
  order: NegativeOrder,
): Promise<Result<NegativeCertificate, IssueRefusal>> {
  const { holder, test, signers, now, id = newCertificateId() } = order;
  const expiresAt = new Date(now.getTime() + (order.validHours ?? VALID_HOURS) * HOUR_MS);
  // What is not yet collected has no result.
  if (test.collectedAt > now) return refused("paper.invalid");
  const uvci = toUvci(test.country, id);
  const rid = toRid(id);

  const hc1 = await issueDcc({
    body: { nam: toNames(holder), dob: holder.birthDate, t: [entryOf(order, uvci)] },
    signer: signers.test,
    now,
    expiresAt,
  });
  if (!hc1.ok) return hc1;

  const claims: CardClaims = {
    issuer: order.cardIssuer,
    notBefore: toSeconds(now),
    expiresAt: toSeconds(expiresAt),
    rid,
  };
  const card = await issueCard(order, claims, expiresAt);
  if (!card.ok) return card;

  return ok({ id, uvci, rid, hc1: hc1.value, shcJws: card.value, issuedAt: now, expiresAt });
}

/**
 * A card is one code or none. What long names leave no room for is left out: the centre first, then
 * the name in a script that the passport spells as well.
 */
async function issueCard(
  { holder, test, signers, now }: NegativeOrder,
  claims: CardClaims,
  expiresAt: Date,
): Promise<Result<string, IssueRefusal>> {
  const { passport, birthDate } = holder;
  const result: TestResult = { ...test, result: NOT_DETECTED };
  const brief: TestResult = { ...result, centre: undefined };
  const asInPassport = passport && {
    familyName: passport.family,
    givenName: passport.given,
    birthDate,
  };
  const payloads = [
    toCardPayload(holder, result, claims),
    toCardPayload(holder, brief, claims),
    ...(asInPassport ? [toCardPayload(asInPassport, brief, claims)] : []),
  ];
  let card: Result<string, IssueRefusal> = refused("paper.too-large");
  for (const payload of payloads) {
    card = await issueHealthCard({ payload, signer: signers.healthCard, now, expiresAt });
    if (card.ok || card.error.rule !== "paper.too-large") return card;
  }
  return card;
}

const entryOf = ({ test, office, signers }: NegativeOrder, uvci: string) => ({
  tg: COVID_19,
  tt: test.type,
  ...(test.type === NUCLEIC_ACID_TEST && test.name ? { nm: toField(test.name) } : {}),
  ...(test.type === RAPID_ANTIGEN_TEST && test.device ? { ma: test.device } : {}),
  sc: toMoment(test.collectedAt),
  tr: NOT_DETECTED,
  tc: toField(test.centre),
  co: test.country,
  is: toIssuer(office, signers.test),
  ci: uvci,
});

/** A demonstration says so wherever somebody reads who issued it. */
export const toIssuer = (office: string, { environment }: Pick<Signer, "environment">): string =>
  toField(environment === "demo" ? `DEMO · ${office}` : office);
