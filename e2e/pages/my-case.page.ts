import { expect, type Page } from "@playwright/test";
import { MY_PAGE } from "@/contracts/words/my-page";
import { CASE_STATUS } from "@/contracts/words/states";

/** The one page on which a citizen follows everything. */
export class MyCasePage {
  constructor(
    private readonly page: Page,
    private readonly applicationId: string,
  ) {}

  async expectStatus(status: keyof typeof CASE_STATUS) {
    await expect(async () => {
      await this.page.goto(`/my/${this.applicationId}`);
      await expect(this.page.getByRole("heading", { level: 1 })).toContainText(
        CASE_STATUS[status].ko,
        {
          timeout: 1_000,
        },
      );
    }).toPass({ timeout: 30_000 });
  }

  async downloadCertificate(): Promise<Buffer> {
    const started = this.page.waitForEvent("download");
    await this.page.getByRole("link", { name: MY_PAGE.downloadPdf.ko }).click();
    const stream = await (await started).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  async expectNoCertificate() {
    await expect(this.page.getByRole("link", { name: MY_PAGE.downloadPdf.ko })).toHaveCount(0);
  }

  async cancel() {
    await this.page.goto(`/my/${this.applicationId}`);
    await this.page.getByText(MY_PAGE.cancel.ko, { exact: false }).first().click();
    await this.page.getByRole("button", { name: MY_PAGE.cancelConfirm.ko }).click();
  }
}
