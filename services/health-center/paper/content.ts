import { PAPER_LABEL, PAPER_VALUE } from "@/contracts/words/paper";
import { regionName } from "@/contracts/words/region";
import { fill, plain, type Sentence } from "@/contracts/words/sentence";
import { displayOf } from "@/credentials";
import type { Certificate } from "../certificate";
import type { Holder } from "../holder";
import type { Purpose } from "../purpose";

export interface Order {
  readonly certificate: Certificate;
  readonly holder: Holder;
  /** What the QR code holds. */
  readonly code: string;
  /** What a second one holds, of a paper that is a health card too. */
  readonly healthCard: string | null;
  /** Where anybody can check it; null where the portal has no public address. */
  readonly checkedAt: string | null;
  readonly purpose: Purpose;
  readonly isDemo: boolean;
}

export interface Row {
  readonly label: Sentence;
  readonly value: Sentence;
}

const row = (name: keyof typeof PAPER_LABEL, value: Sentence): Row => ({
  label: PAPER_LABEL[name],
  value,
});

/** Who it is about. No resident number: the portal knows none. */
export function holderRows({ holder }: Order): readonly Row[] {
  const { name, birthDate, passportName } = holder;
  return [
    row("name", plain(name)),
    ...(passportName
      ? [row("passportName", plain(`${passportName.family}, ${passportName.given}`.toUpperCase()))]
      : []),
    row("birthDate", plain(birthDate)),
  ];
}

export function issueRows({ certificate }: Order): readonly Row[] {
  const { number, issuedAt, expiresAt } = certificate;
  if (!issuedAt || !expiresAt) throw new Error("a paper of an unsigned certificate");
  return [
    row("number", plain(number)),
    row("issuedAt", plain(koreanTime(issuedAt))),
    ...(certificate.kind === "negative-test"
      ? [row("expiresAt", plain(koreanTime(expiresAt)))]
      : []),
  ];
}

/** Under what it says, as the one who stands for it. */
export const issuerOf = ({ certificate }: Order): Row =>
  row("office", fill(PAPER_VALUE.office, { region: regionName(certificate.region) }));

/** What it confirms. */
export function factRows({ certificate }: Order): readonly Row[] {
  const { kind, testType, device, siteNameKo, siteNameEn, collectedAt, resultedAt } = certificate;
  const { isolatedFrom, isolatedUntil, releasedAt, facilityNameKo, facilityNameEn } = certificate;
  const test = [
    row("disease", PAPER_VALUE.covid),
    row("testType", PAPER_VALUE[testType]),
    ...(device ? [row("device", plain(displayOf("testDevice", device)))] : []),
    row("collectedAt", plain(koreanTime(collectedAt))),
  ];
  const place = [
    row("centre", { ko: siteNameKo, en: siteNameEn }),
    row("country", PAPER_VALUE.country),
  ];
  const facility =
    facilityNameKo && facilityNameEn
      ? [row("facility", { ko: facilityNameKo, en: facilityNameEn })]
      : [];
  switch (kind) {
    case "negative-test":
      return [...test, row("result", PAPER_VALUE.negative), ...place];
    case "positive":
      return [
        ...test,
        row("result", PAPER_VALUE.positive),
        row("confirmedAt", plain(koreanTime(resultedAt))),
        ...place,
      ];
    case "isolation":
      return [
        row("disease", PAPER_VALUE.covid),
        row("confirmedAt", plain(koreanTime(resultedAt))),
        row("isolatedFrom", plain(isolatedFrom ?? "")),
        row("isolatedUntil", plain(isolatedUntil ?? "")),
        ...facility,
      ];
    case "release":
      return [
        row("disease", PAPER_VALUE.covid),
        row("confirmedAt", plain(koreanTime(resultedAt))),
        row("isolatedFrom", plain(isolatedFrom ?? "")),
        row("releasedAt", plain(releasedAt ? koreanTime(releasedAt) : "")),
        ...facility,
      ];
  }
}

const koreanTime = (at: Date): string =>
  `${at.toLocaleString("sv-SE", { timeZone: "Asia/Seoul", dateStyle: "short", timeStyle: "short" })} KST (UTC+9)`;
