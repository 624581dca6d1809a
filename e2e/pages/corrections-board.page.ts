import { expect, type Locator, type Page } from "@playwright/test";
import { COMPARISON, CORRECTIONS } from "@/contracts/words/corrections";

/** What a health officer can do about requests to correct papers, in their words. */
export class CorrectionsBoardPage {
  constructor(private readonly page: Page) {}

  async open(name: string) {
    await this.page.goto("/corrections");
    await expect(this.request(name)).toBeVisible();
  }

  async expectGrounds(name: string, grounds: string) {
    await expect(this.request(name)).toContainText(grounds);
  }

  async expectChange(name: string, detail: string, before: string, after: string) {
    const row = this.detail(name, detail);
    await expect(row).toContainText(before);
    await expect(row).toContainText(after);
    await expect(row).toContainText(COMPARISON.changed.ko);
  }

  async expectSame(name: string, detail: string) {
    await expect(this.detail(name, detail)).toContainText(COMPARISON.same.ko);
  }

  async approve(name: string) {
    const request = this.request(name);
    await request.locator("summary", { hasText: CORRECTIONS.approve.ko }).click();
    await request.getByRole("button", { name: starting(CORRECTIONS.approveConfirm.ko) }).click();
    await expect(this.page.getByText(CORRECTIONS.approved.ko)).toBeVisible();
    await expect(this.page.getByText(CORRECTIONS.unfinished.ko)).toHaveCount(0);
  }

  async refuse(name: string, reason: string) {
    const request = this.request(name);
    await request.locator("summary", { hasText: CORRECTIONS.refuse.ko }).click();
    await request.getByLabel(CORRECTIONS.reason.ko).fill(reason);
    await request.getByRole("button", { name: starting(CORRECTIONS.refuseConfirm.ko) }).click();
    await expect(this.page.getByText(CORRECTIONS.refused.ko)).toBeVisible();
  }

  async expectDecided(...words: readonly string[]) {
    const decided = this.page.getByRole("table", { name: new RegExp(CORRECTIONS.decided.ko) });
    const row = decided.getByRole("row").nth(1);
    for (const word of words) await expect(row).toContainText(word);
  }

  private detail(name: string, detail: string): Locator {
    const header = this.page.getByRole("rowheader", { name: detail, exact: true });
    return this.request(name).getByRole("row").filter({ has: header });
  }

  private request(name: string): Locator {
    const heading = CORRECTIONS.requestOf.ko.replace("{name}", name);
    return this.page.locator("section", {
      has: this.page.getByRole("heading", { name: starting(heading) }),
    });
  }
}

const starting = (label: string) => new RegExp(`^${label}`);
