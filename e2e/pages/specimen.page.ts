import { expect, type Page } from "@playwright/test";
import { OUTCOME } from "@/contracts/words/choices";
import { SPECIMEN_PAGE } from "@/contracts/words/test-site";

/** What a person can do on the specimen page, in their words. */
export class SpecimenPage {
  constructor(private readonly page: Page) {}

  async record(outcome: "positive" | "negative") {
    await this.page.getByRole("radio", { name: OUTCOME[outcome].ko }).check();
    await this.page.getByRole("button", { name: SPECIMEN_PAGE.record.ko }).click();
    const said = outcome === "positive" ? SPECIMEN_PAGE.recordedAwaiting : SPECIMEN_PAGE.recorded;
    await expect(this.page.getByText(said.ko)).toBeVisible();
  }

  /** Of a rapid antigen test: the device that the site usually uses is chosen already. */
  async expectUsualDevice(name: string) {
    const chosen = this.page.getByLabel(SPECIMEN_PAGE.device.ko).locator("option:checked");
    await expect(chosen).toHaveText(name);
  }

  async chooseDevice(name: string) {
    await this.page.getByLabel(SPECIMEN_PAGE.device.ko).selectOption(name);
  }

  async expectRecordedWith(device: string) {
    const fact = this.page.getByRole("term").filter({ hasText: SPECIMEN_PAGE.device.ko });
    await expect(fact.locator("xpath=following-sibling::dd[1]")).toHaveText(device);
  }

  async expectOwnPositiveCannotBeConfirmed() {
    await expect(this.page.getByText(SPECIMEN_PAGE.confirmBySelf.ko)).toBeVisible();
    await expect(this.page.getByRole("button", { name: SPECIMEN_PAGE.confirm.ko })).toHaveCount(0);
  }

  async confirm() {
    await this.page.getByRole("button", { name: SPECIMEN_PAGE.confirm.ko }).click();
    await expect(this.page.getByText(SPECIMEN_PAGE.confirmed.ko)).toBeVisible();
  }
}
