import PDFDocument from "pdfkit";
import type { TestType } from "@/contracts/vocabulary";
import type { Certificate } from "../certificate";
import type { Holder } from "../holder";
import { BOLD, REGULAR } from "./fonts";

const MARGIN = 56;
const INK = "#1e2124";
const MUTED = "#58616a";
const RULE = "#cdd1d5";

const TEST: Readonly<Record<TestType, string>> = {
  pcr: "유전자증폭검사 (PCR)  Nucleic acid amplification (PCR)",
  "rapid-antigen": "전문가용 신속항원검사  Rapid antigen test",
};

/** Draws a negative test certificate on one A4 page, Korean first, with both fonts embedded. */
export function drawCertificate(certificate: Certificate, holder: Holder): Promise<Uint8Array> {
  const title = "음성확인서 · Certificate of Negative Test";
  const page = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    lang: "ko-KR",
    displayTitle: true,
    pdfVersion: "1.7",
    tagged: true,
    info: { Title: title, Author: "보건소 Health Center", CreationDate: certificate.issuedAt },
  });
  const chunks: Uint8Array[] = [];
  page.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const finished = new Promise<void>((done, failed) => page.on("end", done).on("error", failed));

  page.registerFont("regular", REGULAR).registerFont("bold", BOLD);
  const width = page.page.width - 2 * MARGIN;
  page.addStructure(
    page.struct("Document", {}, () => {
      page.font("bold", 24).fillColor(INK).text("음성확인서", { align: "center" });
      page
        .font("regular", 13)
        .fillColor(MUTED)
        .text("Certificate of Negative Test", { align: "center" });
      page.moveDown(1.5);

      for (const [ko, en, value] of rowsOf(certificate, holder)) {
        const top = page.y;
        page
          .font("bold", 11)
          .fillColor(INK)
          .text(ko, MARGIN, top, { width: width * 0.36 });
        page
          .font("regular", 9)
          .fillColor(MUTED)
          .text(en, { width: width * 0.36 });
        const labelEnd = page.y;
        page
          .font("regular", 12)
          .fillColor(INK)
          .text(value, MARGIN + width * 0.38, top, { width: width * 0.62 });
        const end = Math.max(labelEnd, page.y) + 8;
        page
          .moveTo(MARGIN, end)
          .lineTo(MARGIN + width, end)
          .lineWidth(0.5)
          .stroke(RULE);
        page.x = MARGIN;
        page.y = end + 8;
      }

      page
        .moveDown(1.5)
        .font("regular", 9)
        .fillColor(MUTED)
        .text("이 문서는 여행 문서가 아닙니다. This certificate is not a travel document.", {
          width,
        });
    }),
  );
  page.end();
  return finished.then(() => Buffer.concat(chunks));
}

const rowsOf = (certificate: Certificate, holder: Holder): readonly [string, string, string][] => [
  ["성명", "Surname(s) and forename(s)", holder.name],
  ["생년월일", "Date of birth", holder.birthDate],
  ["대상 질병", "Disease or agent targeted", "코로나바이러스감염증-19  COVID-19"],
  ["검사종류", "Type of test", TEST[certificate.testType]],
  ["검체채취일시", "Date and time of sample collection", koreanTime(certificate.collectedAt)],
  ["검사결과", "Result of the test", "음성  Negative (not detected)"],
  [
    "검사기관",
    "Testing centre or facility",
    `${certificate.siteNameKo}\n${certificate.siteNameEn}`,
  ],
  ["발급일시", "Date and time of issue", koreanTime(certificate.issuedAt)],
  ["유효기간", "Valid until", koreanTime(certificate.expiresAt)],
  ["발급번호", "Certificate number", certificate.number],
];

const koreanTime = (at: Date): string =>
  `${at.toLocaleString("sv-SE", { timeZone: "Asia/Seoul", dateStyle: "short", timeStyle: "short" })} KST (UTC+9)`;
