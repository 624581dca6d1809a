import { expect, type Page } from "@playwright/test";
import { PASSPORT_NAME } from "@/contracts/words/account";

/** Where a citizen enters and confirms a name as the passport spells it. */
export class PassportNamePage {
  constructor(private readonly page: Page) {}

  /** Opens the form of the own name from the profile. */
  async open() {
    await this.page.goto("/profile");
    await this.page.getByRole("link", { name: PASSPORT_NAME.toForm.ko }).first().click();
    await expect(this.page.getByLabel(PASSPORT_NAME.given.ko)).toBeVisible();
  }

  async choose(family: string) {
    await this.page.getByRole("radio", { name: family, exact: true }).check();
  }

  async enterGiven(given: string) {
    await this.page.getByLabel(PASSPORT_NAME.given.ko).fill(given);
    await this.page.getByRole("button", { name: PASSPORT_NAME.check.ko }).click();
  }

  async expectComplaint(words: string) {
    await expect(this.page.locator(".field-error", { hasText: words })).toBeVisible();
  }

  async expectMachineReadable(zone: string) {
    await expect(this.page.getByText(zone, { exact: true })).toBeVisible();
  }

  async confirm() {
    await this.page.getByRole("button", { name: PASSPORT_NAME.confirmButton.ko }).click();
    await expect(this.page.getByText(PASSPORT_NAME.done.ko)).toBeVisible();
  }
}
