import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/contracts/words/sentence";
import { mailOf, type Template, WORDING } from "./wording";

const TEMPLATES = Object.keys(WORDING) as Template[];

/** What gives a result away, in words or by what follows only from one. */
const TELLING =
  /음성|양성|확진|감염|격리|이송|병원|코로나|미결정|판정|positive|negative|confirmed|infect|isolat|quarantin|hospital|transfer|covid|corona|inconclusive|invalid|virus/i;

describe.each(TEMPLATES)("%s", (template) => {
  test.each(LANGUAGES)("says nothing that gives a result away (%s)", (language) => {
    const { subject, text } = mailOf(template, language);
    expect(`${subject}\n${text}`).not.toMatch(TELLING);
  });

  test.each(LANGUAGES)("holds no link and no place left to fill (%s)", (language) => {
    const { subject, text } = mailOf(template, language);
    expect(`${subject}\n${text}`).not.toMatch(/https?:|www\.|[{}<>]/i);
  });

  test("is said in both languages, the reader's first", () => {
    const { subject, body } = WORDING[template];
    for (const sentence of [subject, body]) {
      expect(sentence.ko).toMatch(/[가-힣]/);
      expect(sentence.en).toMatch(/^[ -~]+$/);
    }
    expect(mailOf(template, "en").text.startsWith(subject.en)).toBe(true);
    expect(mailOf(template, "ko").text.startsWith(subject.ko)).toBe(true);
    expect(mailOf(template, "en").text).toContain(body.ko);
  });
});

test("the watch on telling words can fail", () => {
  expect("검사 결과는 음성입니다").toMatch(TELLING);
  expect("You are in isolation").toMatch(TELLING);
});
