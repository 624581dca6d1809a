import { expect, type Locator, type Page } from "@playwright/test";
import { calendarDate } from "@/contracts/words/time";
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
  constructor(private readonly page: Page) {}

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
    await this.page.getByLabel(VERIFY.paste.ko).fill(code);
    await this.page.getByRole("button", { name: VERIFY.check.ko }).click();
  }

  async upload(file: Upload) {
    await this.next();
    await this.page.getByLabel(VERIFY.file.ko).setInputFiles(file);
  }

  async scan() {
    await this.next();
    await this.page.getByRole("button", { name: VERIFY.camera.ko }).click();
  }

  /** Also what is read out says so. A page of a PDF is looked at piece by piece, which a busy machine takes its time for. */
  async expectVerdict(verdict: VerdictWord) {
    await expect(this.answer()).toContainText(VERDICT[verdict].title.ko, { timeout: 60_000 });
    await expect(this.page.getByRole("status").first()).toContainText(VERDICT[verdict].title.ko);
  }

  async expectReason(reason: string) {
    await expect(this.answer().getByText(VERIFY.reasonCode.ko)).toContainText(reason);
  }

  async expectPerson(name: string, birthDate: string) {
    await expect(this.answer()).toContainText(name);
    await expect(this.answer()).toContainText(calendarDate(birthDate, "ko"));
  }

  async expectNobody(name: string) {
    await expect(this.answer()).not.toContainText(name);
    await expect(this.answer()).not.toContainText(VERIFY.birthDate.ko);
  }

  async expectGreen(isGreen: boolean) {
    const head = this.answer().getByRole("heading").first();
    const [red = 0, green = 0, blue = 0] = await head.evaluate((heading) =>
      (getComputedStyle(heading).color.match(/\d+/g) ?? []).map(Number),
    );
    expect(green > red && green > blue).toBe(isGreen);
  }

  async expectDemo() {
    await expect(this.answer()).toContainText(VERIFY.demoRibbon.ko);
  }

  async expectProblem(...possible: readonly ReadingProblem[]) {
    const words: readonly (string | null)[] = possible.map(
      (problem) => READING_PROBLEM[problem].ko,
    );
    const alert = this.page.getByRole("main").getByRole("alert").locator("p");
    await expect.poll(async () => words.includes(await alert.textContent())).toBe(true);
  }

  async expectKept() {
    await expect(this.page.getByText(LISTS.offlineReady.ko, { exact: true })).toBeVisible({
      timeout: 60_000,
    });
  }

  async expectOldListWarning(isWarned: boolean) {
    const [, words = ""] = LISTS.oldRevocations.ko.split("{age}");
    await expect(this.page.getByText(words)).toHaveCount(isWarned ? 1 : 0);
  }

  private async expectLists() {
    await expect(this.page.getByText(LISTS.root.ko)).toBeVisible();
    await expect(this.page.getByText(LISTS.demo.ko, { exact: true })).toBeVisible();
  }

  private async next() {
    const again = this.page.getByRole("button", { name: VERIFY.again.ko });
    if (await again.isVisible()) await again.click();
  }

  private answer(): Locator {
    return this.page.getByRole("region", { name: VERIFY.result.ko });
  }
}
