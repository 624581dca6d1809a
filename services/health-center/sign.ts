import type { CertificateKind } from "@/contracts/health-center.events";
import { regionName } from "@/contracts/words/region";
import {
  type KeyRule,
  type Holder as NamedHolder,
  partsOfName,
  type Signer,
  type Usage,
} from "@/credentials";
import {
  type IssueRule,
  issueNegative,
  issuePaper,
  type KeySource,
  NUCLEIC_ACID_TEST,
  RAPID_ANTIGEN_TEST,
} from "@/credentials/node";
import { env } from "@/platform/env";
import { no, ok, type Result } from "@/platform/result";
import { type Certificate, type Signed, VALID_HOURS } from "./certificate";
import { sealCodes } from "./codes";
import { type Holder, openHolder } from "./holder";

const COUNTRY = "KR";
const TEST = { pcr: NUCLEIC_ACID_TEST, "rapid-antigen": RAPID_ANTIGEN_TEST } as const;

/** The keys that a kind of paper needs at one moment, or why there is none. */
export type KeyRing =
  | { readonly test: Signer; readonly healthCard: Signer }
  | { readonly paper: Signer };

const USAGES: Readonly<Record<CertificateKind, readonly Usage[]>> = {
  "negative-test": ["test", "health-card"],
  positive: ["paper"],
  isolation: ["paper"],
  release: ["paper"],
};

export async function keyRingFor(
  kind: CertificateKind,
  source: KeySource,
  now: Date,
): Promise<Result<KeyRing, KeyRule>> {
  const signers: Signer[] = [];
  for (const usage of USAGES[kind]) {
    const signer = await source.signerFor(usage, now);
    if (!signer.ok) return signer;
    signers.push(signer.value);
  }
  const [first, second] = signers;
  if (!first) return no("key.missing");
  return ok(second ? { test: first, healthCard: second } : { paper: first });
}

/** Everything that signing adds to a pending certificate, or why it cannot be signed. */
export async function sign(
  certificate: Certificate,
  ring: KeyRing,
  now: Date,
): Promise<Result<Signed, IssueRule>> {
  const holder = toNamed(openHolder(certificate.holder, certificate.subjectId));
  return "paper" in ring
    ? signPaper(certificate, holder, ring.paper, now)
    : signNegative(certificate, holder, ring, now);
}

async function signNegative(
  { id, testType, outcome, device, collectedAt, siteNameKo, region }: Certificate,
  holder: NamedHolder,
  signers: { readonly test: Signer; readonly healthCard: Signer },
  now: Date,
): Promise<Result<Signed, IssueRule>> {
  if (outcome !== "negative") throw new Error("only a negative result is signed as one");
  const issued = await issueNegative({
    holder,
    test: {
      type: TEST[testType],
      ...(testType === "pcr" && { name: "Real-time RT-PCR" }),
      ...(device && { device }),
      collectedAt,
      centre: siteNameKo,
      country: COUNTRY,
    },
    office: officeOf(region),
    cardIssuer: env().HEALTH_CARD_ISSUER,
    signers,
    now,
    validHours: VALID_HOURS[testType],
  });
  if (!issued.ok) return no(issued.error.rule);
  const { rid, uvci, hc1, shcJws, issuedAt, expiresAt } = issued.value;
  const cardKid = signers.healthCard.thumbprint;
  return ok({ rid, uvci, cardKid, codes: sealCodes({ hc1, shcJws }, id), issuedAt, expiresAt });
}

async function signPaper(
  certificate: Certificate,
  holder: NamedHolder,
  signer: Signer,
  now: Date,
): Promise<Result<Signed, IssueRule>> {
  const common = { holder, office: officeOf(certificate.region), signer, now };
  const issued = await issueKind(certificate, common);
  if (!issued.ok) return no(issued.error.rule);
  const { rid, code, issuedAt, expiresAt } = issued.value;
  const codes = sealCodes({ code }, certificate.id);
  return ok({ rid, uvci: null, cardKid: null, codes, issuedAt, expiresAt });
}

function issueKind(
  certificate: Certificate,
  common: {
    readonly holder: NamedHolder;
    readonly office: string;
    readonly signer: Signer;
    readonly now: Date;
  },
) {
  const { kind, testType, collectedAt, resultedAt, siteNameKo } = certificate;
  const { isolatedFrom, isolatedUntil, releasedAt, facilityNameKo } = certificate;
  const place = facilityNameKo && { place: toFact(facilityNameKo) };
  switch (kind) {
    case "positive":
      return issuePaper({
        ...common,
        kind,
        facts: {
          tt: TEST[testType],
          collectedAt: collectedAt.toISOString(),
          confirmedAt: resultedAt.toISOString(),
          site: toFact(siteNameKo),
        },
      });
    case "isolation":
      if (!isolatedFrom || !isolatedUntil) throw new Error("an isolation without its days");
      return issuePaper({
        ...common,
        kind,
        facts: { from: isolatedFrom, until: isolatedUntil, ...place },
      });
    case "release":
      if (!isolatedFrom || !releasedAt) throw new Error("a release without its days");
      return issuePaper({
        ...common,
        kind,
        facts: { isolatedFrom, releasedAt: releasedAt.toISOString(), ...place },
      });
    case "negative-test":
      throw new Error("a negative result is no paper of ours");
  }
}

/** A paper's code has room for so many characters. */
const toFact = (text: string): string => text.slice(0, 80);

function toNamed({ name, birthDate, passportName }: Holder): NamedHolder {
  const { family, given } = partsOfName(name);
  return { familyName: family, givenName: given, birthDate, passport: passportName };
}

/** Who issues, in words that a border reads too. */
const officeOf = (region: string): string => {
  const { ko, en } = regionName(region);
  return `${ko} 보건소 / ${en} Public Health Center`;
};
