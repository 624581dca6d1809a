import { beforeAll, describe, expect, test } from "vitest";
import type { Outcome, TrustList } from "@/credentials";
import { issueNegative, issuePaper, toTrustList, verify } from "@/credentials/node";
import { aHolder, aNegative, aSigner, entryOf, noon } from "@/credentials/node/fixtures";
import type { Signer } from "@/credentials/signer";
import { birthDateWords } from "./birth-date";
import { toCode } from "./code-text";
import { readContent } from "./read-content";

let signers: { readonly test: Signer; readonly healthCard: Signer; readonly paper: Signer };
let trustList: TrustList;

beforeAll(async () => {
  const [one, healthCard, paper] = await Promise.all([
    aSigner("test"),
    aSigner("health-card"),
    aSigner("paper"),
  ]);
  signers = { test: one, healthCard, paper };
  trustList = await toTrustList([one, healthCard, paper].map(entryOf));
});

const told = async (code: string) => {
  const content = readContent(await verify(code, { trustList, at: noon }));
  return (
    content && {
      ...content.person,
      issuer: content.issuer,
      facts: content.facts.map(({ term, value }) => [
        term.en,
        "text" in value ? value.text.en : "day" in value ? value.day : value.instant.toISOString(),
      ]),
    }
  );
};

const negative = async () => {
  const issued = await issueNegative(aNegative(signers));
  if (!issued.ok) throw new Error(issued.error.rule);
  return issued.value;
};

test("a health certificate tells the holder in both scripts, and the test", async () => {
  const { hc1, uvci } = await negative();
  expect(await told(hc1)).toEqual({
    names: ["김민준", "KIM MINJUN"],
    birthDate: "1990-01-31",
    issuer: "Jung-gu Public Health Center",
    facts: [
      ["Result", "Not detected"],
      ["Specimen taken", "2026-03-01T16:00:00.000Z"],
      ["Type of test", "Nucleic acid amplification with probe detection"],
      ["Disease", "COVID-19"],
      ["Testing centre", "서울역 검사소"],
      ["Certificate identifier", uvci],
    ],
  });
});

test("a health card tells the same, as its file and as its code", async () => {
  const { shcJws } = await negative();
  const file = JSON.stringify({ verifiableCredential: [shcJws] });
  expect(toCode(file)).toBe(toCode(shcJws));
  expect(await told(toCode(file))).toEqual({
    names: ["김민준", "Kim Minjun"],
    birthDate: "1990-01-31",
    issuer: "https://portal.example.kr/health-cards",
    facts: [
      ["Result", "Not detected"],
      ["Specimen taken", "2026-03-01T16:00:00.000Z"],
      ["Testing centre", "서울역 검사소"],
    ],
  });
});

test("a paper of our own tells what it confirms", async () => {
  const issued = await issuePaper({
    kind: "isolation",
    holder: aHolder(),
    facts: { from: "2026-02-20", until: "2026-02-27", place: "중구 생활치료센터" },
    office: "중구보건소",
    signer: signers.paper,
    now: noon,
  });
  if (!issued.ok) throw new Error(issued.error.rule);
  expect(await told(issued.value.code)).toMatchObject({
    names: ["김민준", "KIM MINJUN"],
    issuer: "중구보건소",
    facts: [
      ["Isolated from", "2026-02-20"],
      ["Isolated until", "2026-02-27"],
      ["Place", "중구 생활치료센터"],
      ["Certificate identifier", issued.value.rid],
    ],
  });
});

test("of a paper nobody vouches for nothing is told", async () => {
  const { hc1 } = await negative();
  const nobody = await toTrustList([]);
  expect(readContent(await verify(hc1, { trustList: nobody, at: noon }))).toBeNull();
});

describe("of certificates from elsewhere", () => {
  const outcome = (payload: object): Outcome => ({
    valid: true,
    reason: "valid",
    kind: "dcc-test",
    issuer: "NL",
    payload,
    validUntil: null,
  });
  const about = { tg: "840539006", co: "NL", is: "VWS", ci: "URN:UVCI:01:NL:1" };
  const person = { ver: "1.3.3", nam: { fnt: "SMITH<JONES", gnt: "ANN<<MARY" }, dob: "1964" };

  test("a name may be there in passport letters only, and a birth date in part", () => {
    const t = [{ ...about, tt: "LP6464-4", tr: "260415000", sc: "2021-06-11T17:30:00+0200" }];
    const content = readContent(outcome({ ...person, t }));
    expect(content?.person).toEqual({ names: ["SMITH JONES ANN MARY"], birthDate: "1964" });
    expect(birthDateWords("1964").en).toBe("1964-XX-XX");
    expect(birthDateWords("1964-03").en).toBe("1964-03-XX");
    expect(birthDateWords("").en).toBe("Not stated");
    expect(content?.facts[1]?.value).toEqual({ instant: new Date("2021-06-11T15:30:00Z") });
  });

  test("vaccinations and recoveries say their dates", () => {
    const shot = { vp: "1119349007", mp: "EU/1/20/1528", ma: "ORG-100030215", dn: 2, sd: 2 };
    const v = [{ ...about, ...shot, dt: "2021-06-01" }];
    expect(readContent(outcome({ ...person, v }))?.facts.map(({ value }) => value)).toContainEqual({
      day: "2021-06-01",
    });
    const r = [{ ...about, fr: "2021-04-01T00:00:00Z", df: "2021-04-12", du: "2021-09-28" }];
    expect(readContent(outcome({ ...person, r }))?.facts[0]?.value).toEqual({ day: "2021-04-01" });
  });
});
