import { expect, type Page } from "@playwright/test";
import { CORRECTION, CORRECTION_STATE, HOLDER } from "@/contracts/words/corrections";
import { CERTIFICATE_STATE } from "@/contracts/words/states";

/** Where a citizen asks to have papers put right, and sees what came of it. */
export class CorrectionPage {
  constructor(
    private readonly page: Page,
    private readonly applicationId: string,
  ) {}

  /** From the page of the case, as a citizen would find it. */
  async open() {
    await this.page.goto(`/my/${this.applicationId}`);
    await this.page.getByRole("link", { name: CORRECTION.link.ko }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toContainText(CORRECTION.title.ko);
  }

  async ask(wish: {
    readonly name: string;
    readonly family?: string;
    readonly given?: string;
    readonly grounds?: string;
  }) {
    await this.page.getByLabel(HOLDER.name.ko).fill(wish.name);
    if (wish.family) await this.page.getByLabel(CORRECTION.family.ko).fill(wish.family);
    if (wish.given) await this.page.getByLabel(CORRECTION.given.ko).fill(wish.given);
    if (wish.grounds) await this.page.getByLabel(CORRECTION.grounds.ko).fill(wish.grounds);
    await this.page.getByRole("button", { name: CORRECTION.send.ko }).click();
  }

  async expectAsked() {
    await expect(this.page.getByText(CORRECTION.done.ko)).toBeVisible();
    await expect(this.page.getByRole("button", { name: CORRECTION.send.ko })).toHaveCount(0);
  }

  async expectDecided(state: "approved" | "refused", words: string) {
    await this.page.goto(`/my/${this.applicationId}/correction`);
    const request = this.page.locator("section", { hasText: CORRECTION_STATE[state].ko }).first();
    await expect(request).toContainText(words);
  }

  /** One paper was revoked and another is valid in its place. */
  async expectNewVersion() {
    await expect(async () => {
      await this.page.goto(`/my/${this.applicationId}/correction`);
      const papers = this.page.getByRole("table", { name: new RegExp(CORRECTION.papers.ko) });
      await expect(papers.getByText(CERTIFICATE_STATE.valid.ko)).toHaveCount(1, { timeout: 1_000 });
      await expect(papers.getByText(CERTIFICATE_STATE.revoked.ko)).toHaveCount(1);
    }).toPass({ timeout: 30_000 });
  }
}
