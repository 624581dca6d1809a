import { expect, type Page } from "@playwright/test";
import { CERTIFICATE_KIND } from "@/contracts/words/choices";
import { CORRECTION } from "@/contracts/words/corrections";
import { PAPER_PURPOSE } from "@/contracts/words/paper";
import { MY_PAPER } from "@/contracts/words/papers";

/** One paper as its citizen holds it up or takes it away. */
export class PaperPage {
  constructor(private readonly page: Page) {}

  /** From the page of the case, as a citizen would find it. */
  async open(applicationId: string, kind: keyof typeof CERTIFICATE_KIND) {
    await this.page.goto(`/my/${applicationId}`);
    const papers = this.page.getByRole("table", { name: new RegExp(CORRECTION.papers.ko) });
    await papers.getByRole("link", { name: CERTIFICATE_KIND[kind].ko }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toContainText(
      CERTIFICATE_KIND[kind].ko,
    );
  }

  /** What a camera sees that is held to the screen. */
  async photographOf(code: "hc1" | "shc" | "code"): Promise<Buffer> {
    return this.page
      .getByRole("img", { name: MY_PAPER[code].ko })
      .screenshot({ scale: "css", animations: "disabled" });
  }

  async take(what: { readonly purpose: keyof typeof PAPER_PURPOSE } | "health-card") {
    const name =
      what === "health-card" ? MY_PAPER.healthCardFile.ko : PAPER_PURPOSE[what.purpose].ko;
    const started = this.page.waitForEvent("download");
    await this.page.getByRole("link", { name }).click();
    const download = await started;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { fileName: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  async expectNoPass() {
    await expect(this.page.getByText(MY_PAPER.notPass.ko)).toBeVisible();
  }
}
