import { expect, type Locator, type Page } from "@playwright/test";
import { FRAME } from "@/contracts/words/frame";
import type { Language } from "@/contracts/words/sentence";
import { calendarDate, koreanTime } from "@/contracts/words/time";
import {
  LISTS,
  READING_PROBLEM,
  type ReadingProblem,
  VERDICT,
  VERIFY,
  type VerdictWord,
} from "@/contracts/words/verify";

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What somebody at a door can do with a certificate, and what they see. */
export class VerifyPage {
  constructor(
    private readonly page: Page,
    private readonly language: Language = "ko",
  ) {}

  async open() {
    await this.page.goto("/verify");
    await this.expectLists();
  }

  async reload() {
    await this.page.reload();
    await this.expectLists();
  }

  async paste(code: string) {
    await this.next();
    await this.page.getByLabel(VERIFY.paste[this.language]).fill(code);
    await this.page.getByRole("button", { name: VERIFY.check[this.language] }).click();
  }

  async upload(file: Upload) {
    await this.next();
    await this.page.getByLabel(VERIFY.file[this.language]).setInputFiles(file);
  }

  async scan() {
    await this.next();
    await this.page.getByRole("button", { name: VERIFY.camera[this.language] }).click();
  }

  /** Also what is read out says so. A page of a PDF is looked at piece by piece, which a busy machine takes its time for. */
  async expectVerdict(verdict: VerdictWord) {
    await expect(this.answer()).toContainText(VERDICT[verdict].title[this.language], {
      timeout: 60_000,
    });
    await expect(this.page.getByRole("status").first()).toContainText(
      VERDICT[verdict].title[this.language],
    );
  }

  async expectReason(reason: string) {
    await expect(this.answer().getByText(VERIFY.reasonCode[this.language])).toContainText(reason);
  }

  async expectPerson(name: string, birthDate: string) {
    await expect(this.answer()).toContainText(name);
    await expect(this.answer()).toContainText(calendarDate(birthDate, this.language));
  }

  async expectEnd(is: "ahead" | "past", at: Date) {
    const term = is === "ahead" ? VERIFY.validUntil : VERIFY.wasValidUntil;
    const line = this.answer().locator("dl.facts > div").first();
    await expect(line.getByRole("term")).toContainText(term[this.language]);
    await expect(line.getByRole("definition")).toHaveText(
      koreanTime(at, this.language, "end-of-day"),
    );
  }

  async expectNobody(name: string) {
    await expect(this.answer()).not.toContainText(name);
    await expect(this.answer()).not.toContainText(VERIFY.birthDate[this.language]);
  }

  async expectGreen(isGreen: boolean) {
    const head = this.answer().getByRole("heading").first();
    const [red = 0, green = 0, blue = 0] = await head.evaluate((heading) =>
      (getComputedStyle(heading).color.match(/\d+/g) ?? []).map(Number),
    );
    expect(green > red && green > blue).toBe(isGreen);
  }

  async expectDemo() {
    await expect(this.answer()).toContainText(VERIFY.demoRibbon[this.language]);
  }

  async expectProblem(...possible: readonly ReadingProblem[]) {
    const words: readonly (string | null)[] = possible.map(
      (problem) => READING_PROBLEM[problem][this.language],
    );
    const alert = this.page.getByRole("main").getByRole("alert").locator("p");
    await expect.poll(async () => words.includes(await alert.textContent())).toBe(true);
  }

  async expectKept() {
    await expect(
      this.page.getByText(LISTS.offlineReady[this.language], { exact: true }),
    ).toBeVisible({
      timeout: 60_000,
    });
  }

  async expectOldListWarning(isWarned: boolean) {
    const [, words = ""] = LISTS.oldRevocations[this.language].split("{age}");
    await expect(this.page.getByText(words)).toHaveCount(isWarned ? 1 : 0);
  }

  /** All that stands around the page is said in the reader's language first. */
  async expectFrame() {
    await expect(this.page.locator("html")).toHaveAttribute("lang", this.language);
    const brand = this.page.getByRole("banner").getByRole("link").first();
    await expect(brand).toHaveText(new RegExp(`^${FRAME.name[this.language]}`));
    await expect(this.page.getByRole("main")).toContainText(VERIFY.ways[this.language]);
  }

  private async expectLists() {
    await expect(this.page.getByText(LISTS.root[this.language])).toBeVisible();
    await expect(this.page.getByText(LISTS.demo[this.language], { exact: true })).toBeVisible();
  }

  private async next() {
    const again = this.page.getByRole("button", { name: VERIFY.again[this.language] });
    if (await again.isVisible()) await again.click();
  }

  private answer(): Locator {
    return this.page.getByRole("region", { name: VERIFY.result[this.language] });
  }
}
