import PDFDocument from "pdfkit";
import type { CertificateKind } from "@/contracts/health-center.events";
import {
  PAPER_CODE,
  PAPER_LABEL,
  PAPER_NOTE,
  PAPER_PURPOSE,
  PAPER_SECTION,
  PAPER_TITLE,
} from "@/contracts/words/paper";
import { fill, type Sentence } from "@/contracts/words/sentence";
import { toQrCode } from "@/credentials";
import { Purpose } from "../purpose";
import { factRows, holderRows, issueRows, issuerOf, type Order, type Row } from "./content";
import { BOLD, REGULAR } from "./fonts";

const MM = 72 / 25.4;
/** A quarter of A4: the page folds twice into a passport's pocket. */
const PANEL = { width: 105 * MM, height: 148.5 * MM };
const MARGIN = 9 * MM;
const WIDTH = PANEL.width - 2 * MARGIN;
/** Side and diagonal both lie between the 35 and 60 mm that health certificates are printed at. */
const QR_SIDE = 42 * MM;

/** From so many characters on a value is set smaller, so that its panel holds it. */
const LONG_VALUE = 40;

const INK = "#1e2124";
const MUTED = "#58616a";
const LINE = "#cdd1d5";
const ACCENT = {
  "negative-test": "#0b50d0",
  positive: "#c8102e",
  isolation: "#8a5a00",
  release: "#2b5a3c",
} as const;

type Page = InstanceType<typeof PDFDocument>;

/** Draws a paper on one A4 page: Korean first, English beside it, both fonts embedded as subsets. */
export function drawPaper(order: Order): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, issuedAt } = order.certificate;
  const title = PAPER_TITLE[kind];
  const page = new PDFDocument({
    size: "A4",
    margin: 0,
    lang: "ko-KR",
    displayTitle: true,
    pdfVersion: "1.7",
    tagged: true,
    font: "",
    info: {
      Title: `${title.ko} · ${title.en}`,
      Author: "보건소 Public Health Center",
      CreationDate: issuedAt ?? order.certificate.decidedAt,
    },
  });
  const chunks: Uint8Array[] = [];
  page.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const finished = new Promise<void>((done, failed) => page.on("end", done).on("error", failed));
  page.registerFont("regular", REGULAR).registerFont("bold", BOLD);
  page.font("regular");

  const document = page.struct("Document");
  page.addStructure(document);
  const sheet = new Sheet(page, document, ACCENT[kind]);
  folds(page);
  cover(sheet, order);
  code(sheet, order);
  facts(sheet, order);
  purposes(sheet, order);
  healthCard(sheet, order);
  document.end();
  page.end();
  return finished.then(() => new Uint8Array(Buffer.concat(chunks)));
}

type Element = ReturnType<Page["struct"]>;

/** Writes down a panel, and tells a screen reader what each thing is. */
class Sheet {
  #x = 0;
  #y = 0;

  constructor(
    readonly page: Page,
    readonly document: Element,
    readonly accent: string,
  ) {}

  at(column: 0 | 1, line: 0 | 1, from = MARGIN): void {
    this.#x = column * PANEL.width + MARGIN;
    this.#y = line * PANEL.height + from;
  }

  skip(points: number): void {
    this.#y += points;
  }

  /** Goes on so far above the panel's foot, or where it is if that is lower already. */
  sink(line: 0 | 1, height: number): void {
    this.#y = Math.max(this.#y + 8, (line + 1) * PANEL.height - MARGIN - height);
  }

  section({ ko, en }: Sentence): void {
    this.text(`${ko}  ${en}`, { size: 9, font: "bold", color: this.accent, tag: "H2" }, 3);
    this.rule(this.accent, 1);
  }

  tagged(type: string, draw: () => void, options: object = {}): void {
    this.document.add(this.page.struct(type, options, draw));
  }

  text(
    words: string,
    { size, font = "regular", color = INK, tag = "P", lang, align = "left" }: TextStyle,
    gap = 2,
  ): void {
    const draw = () => {
      this.page
        .font(font, size)
        .fillColor(color)
        .text(words, this.#x, this.#y, { width: WIDTH, lineGap: 0.5, align });
      this.#y = this.page.y + gap;
    };
    this.tagged(tag, draw, lang ? { lang } : {});
  }

  centred(words: string, style: TextStyle, gap?: number): void {
    this.text(words, { ...style, align: "center" }, gap);
  }

  both(sentence: Sentence, size: number, gap = 4): void {
    this.text(sentence.ko, { size }, 1);
    this.text(sentence.en, { size: size - 1, color: MUTED, lang: "en" }, gap);
  }

  row({ label, value }: Row): void {
    const { page } = this;
    const [left, right] = [this.#x, this.#x + WIDTH * 0.4];
    const top = this.#y;
    let bottom = top;
    const write = (
      words: string,
      x: number,
      y: number,
      width: number,
      { size, font = "regular", color = INK, lang }: TextStyle,
    ): number => {
      const draw = () => page.font(font, size).fillColor(color).text(words, x, y, { width });
      this.tagged("P", draw, lang ? { lang } : {});
      bottom = Math.max(bottom, page.y);
      return page.y;
    };
    const labelled = write(label.ko, left, top, WIDTH * 0.38, { size: 8.5, font: "bold" });
    write(label.en, left, labelled, WIDTH * 0.38, { size: 6.5, color: MUTED, lang: "en" });
    const size = value.ko.length > LONG_VALUE ? 8.5 : 9.5;
    const valued = write(value.ko, right, top, WIDTH * 0.6, { size });
    if (value.en !== value.ko)
      write(value.en, right, valued, WIDTH * 0.6, { size: 7.5, color: MUTED, lang: "en" });
    this.#y = bottom + 4;
    this.rule();
  }

  rule(color = LINE, width = 0.5): void {
    this.ornament(() => {
      this.page
        .moveTo(this.#x, this.#y)
        .lineTo(this.#x + WIDTH, this.#y)
        .lineWidth(width)
        .stroke(color);
    });
    this.#y += 5;
  }

  banner(sentence: Sentence, color: string): void {
    const height = 34;
    this.ornament(() => {
      this.page.rect(this.#x, this.#y, WIDTH, height).fill(color);
    });
    const white = { size: 11, font: "bold", color: "#ffffff" } as const;
    const top = this.#y;
    this.#x += 8;
    this.skip(5);
    this.text(sentence.ko, white, 0);
    this.text(sentence.en, { ...white, size: 8.5, lang: "en" });
    this.#x -= 8;
    this.#y = top + height + 10;
  }

  /** A QR code in the middle of the panel. */
  code(text: string, alt: Sentence): void {
    const { page } = this;
    const left = this.#x + (WIDTH - QR_SIDE) / 2;
    const top = this.#y;
    const { size, bars } = toQrCode(text);
    const module = QR_SIDE / size;
    const draw = () => {
      for (const { x, y, width } of bars)
        page.rect(left + x * module, top + y * module, width * module, module);
      page.fill("#000000");
    };
    const bbox = [left, top, left + QR_SIDE, top + QR_SIDE];
    this.tagged("Figure", draw, { alt: `${alt.ko} / ${alt.en}`, bbox });
    this.#y += QR_SIDE + 6;
  }

  /** What the figure above is called where it is asked for. */
  caption({ ko, en }: Sentence): void {
    this.centred(`${en} · ${ko}`, { size: 8.5, font: "bold" });
  }

  /** The ticked one is told to those who do not see it. */
  box(isTicked: boolean): void {
    const { page } = this;
    const [x, y] = [this.#x, this.#y];
    const frame = () =>
      page
        .rect(x, y + 1, 9, 9)
        .lineWidth(0.8)
        .stroke(INK);
    if (!isTicked) {
      this.ornament(frame);
      return;
    }
    const { ko, en } = PAPER_NOTE.ticked;
    const tick = () => {
      frame();
      page
        .moveTo(x + 1.8, y + 5.5)
        .lineTo(x + 4, y + 8)
        .lineTo(x + 7.6, y + 2.8)
        .lineWidth(1.4)
        .stroke(INK);
    };
    this.tagged("Figure", tick, { alt: `${ko} / ${en}`, bbox: [x, y + 1, x + 9, y + 10] });
  }

  indented(by: number, write: () => void): void {
    this.#x += by;
    write();
    this.#x -= by;
  }

  /** What a screen reader passes over. */
  ornament(draw: () => void): void {
    this.page.markContent("Artifact", { type: "Layout" });
    draw();
    this.page.endMarkedContent();
  }
}

interface TextStyle {
  readonly size: number;
  readonly font?: "regular" | "bold";
  readonly color?: string;
  readonly tag?: "P" | "H1" | "H2";
  readonly lang?: "en";
  readonly align?: "left" | "center";
}

function folds(page: Page): void {
  page.markContent("Artifact", { type: "Layout" });
  page
    .moveTo(PANEL.width, 0)
    .lineTo(PANEL.width, 2 * PANEL.height)
    .moveTo(0, PANEL.height)
    .lineTo(2 * PANEL.width, PANEL.height)
    .lineWidth(0.4)
    .dash(3, { space: 4 })
    .stroke(LINE)
    .undash();
  page.endMarkedContent();
}

function cover(sheet: Sheet, order: Order): void {
  const { kind } = order.certificate;
  const title = PAPER_TITLE[kind];
  sheet.at(0, 0);
  if (order.isDemo)
    sheet.text(`${PAPER_NOTE.demo.ko} · ${PAPER_NOTE.demo.en}`, { size: 7.5, color: MUTED }, 6);
  if (kind === "positive") sheet.banner(PAPER_NOTE.notPass, sheet.accent);
  sheet.text(title.ko, { size: 21, font: "bold", color: sheet.accent, tag: "H1" }, 0);
  sheet.text(title.en, { size: 10.5, color: MUTED, lang: "en" }, 10);
  sheet.rule(sheet.accent, 1.5);
  for (const row of holderRows(order)) sheet.row(row);
  for (const row of issueRows(order)) sheet.row(row);
  signature(sheet, order);
}

function signature(sheet: Sheet, order: Order): void {
  const { label, value } = issuerOf(order);
  sheet.sink(0, 66);
  sheet.both(PAPER_NOTE.confirms, 8, 6);
  sheet.text(`${label.ko} ${label.en}`, { size: 6.5, color: MUTED }, 1);
  sheet.text(value.ko, { size: 13, font: "bold" }, 0);
  sheet.text(value.en, { size: 9, color: MUTED, lang: "en" }, 0);
}

function code(sheet: Sheet, order: Order): void {
  const { uvci, kind } = order.certificate;
  const title = PAPER_TITLE[kind];
  sheet.at(1, 0);
  sheet.section(PAPER_SECTION.code);
  sheet.at(1, 0, 18 * MM);
  if (kind === "negative-test") {
    sheet.code(order.code, fill(PAPER_NOTE.codeNamed, { title, name: PAPER_CODE.dcc }));
    sheet.caption(PAPER_CODE.dcc);
  } else sheet.code(order.code, fill(PAPER_NOTE.codeOf, { title }));
  if (uvci) {
    const { ko, en } = PAPER_LABEL.uvci;
    sheet.centred(`${ko} ${en}`, { size: 6.5, color: MUTED }, 0);
    sheet.centred(uvci, { size: 7 }, 6);
  }
  sheet.both(PAPER_NOTE.code, 8);
  if (order.checkedAt) sheet.text(order.checkedAt, { size: 8, font: "bold" });
  notes(sheet, kind);
}

function notes(sheet: Sheet, kind: CertificateKind): void {
  sheet.skip(8);
  sheet.section(PAPER_SECTION.notes);
  if (kind === "positive") sheet.both(PAPER_NOTE.stayIsolated, 8, 6);
  if (kind === "negative-test") sheet.both(PAPER_NOTE.notTravel, 8, 6);
  sheet.both(PAPER_NOTE.identity, 8, 6);
  sheet.both(PAPER_NOTE.signed, 8, 6);
  sheet.both(PAPER_NOTE.fold, 7, 6);
}

function facts(sheet: Sheet, order: Order): void {
  const { kind } = order.certificate;
  const isOfTest = kind === "negative-test" || kind === "positive";
  sheet.at(0, 1);
  sheet.section(isOfTest ? PAPER_SECTION.test : PAPER_SECTION.isolation);
  for (const row of factRows(order)) sheet.row(row);
}

function purposes(sheet: Sheet, { purpose }: Order): void {
  sheet.at(1, 1);
  sheet.section(PAPER_SECTION.purpose);
  sheet.skip(2);
  for (const one of Purpose.options) {
    const words = PAPER_PURPOSE[one];
    const isChosen = one === purpose;
    const font = isChosen ? "bold" : "regular";
    sheet.box(isChosen);
    sheet.indented(15, () => sheet.text(`${words.ko}  ${words.en}`, { size: 8.5, font }, 5));
  }
}

/** On a face of its own once the page is folded: a phone held to one code does not see the other. */
function healthCard(sheet: Sheet, { healthCard, certificate }: Order): void {
  if (!healthCard) return;
  const title = PAPER_TITLE[certificate.kind];
  const name = PAPER_CODE.healthCard;
  sheet.skip(14);
  sheet.section(name);
  sheet.skip(12);
  sheet.code(healthCard, fill(PAPER_NOTE.codeNamed, { title, name }));
  sheet.caption(name);
  sheet.skip(4);
  sheet.both(PAPER_NOTE.healthCard, 8);
}
