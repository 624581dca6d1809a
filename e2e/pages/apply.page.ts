import { expect, type Page } from "@playwright/test";
import { APPLY } from "@/contracts/words/apply";
import { TEST_TYPE } from "@/contracts/words/choices";

export class ApplyPage {
  constructor(private readonly page: Page) {}

  /** Applies at a site and answers the new application's id. */
  async apply(siteId: string, testType: keyof typeof TEST_TYPE = "pcr"): Promise<string> {
    await this.page.goto("/apply");
    await this.page.getByLabel(APPLY.site.ko).selectOption(siteId);
    await this.page.getByRole("radio", { name: TEST_TYPE[testType].ko }).check();
    await this.page.getByLabel(APPLY.reason.ko).selectOption("contact");
    await this.page.getByRole("button", { name: APPLY.button.ko }).click();
    await expect(this.page).toHaveURL(/\/my\/[0-9a-f-]{36}/);
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
  }
}
