import { expect, type Locator, type Page } from "@playwright/test";
import { FACILITY_BOARD, ISOLATION_PAGE } from "@/contracts/words/quarantine";

/** What a quarantine officer can do, in their words. */
export class FacilityBoardPage {
  constructor(private readonly page: Page) {}

  /** Admits the person to the bed that was kept, once the crew has handed over. */
  async admit(name: string) {
    const arrived = this.rowIn(FACILITY_BOARD.arrivals.ko, name);
    await expect(async () => {
      await this.page.goto("/isolations");
      await expect(arrived).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await arrived.getByLabel(FACILITY_BOARD.bed.ko).selectOption({ index: 1 });
    await arrived.getByRole("button", { name: new RegExp(`^${FACILITY_BOARD.admit.ko}`) }).click();
    await expect(this.rowIn(FACILITY_BOARD.isolations.ko, name)).toBeVisible();
  }

  async open(name: string) {
    await this.page.goto("/isolations");
    await this.rowIn(FACILITY_BOARD.isolations.ko, name).getByRole("link").first().click();
    await expect(this.page).toHaveURL(/\/isolations\/[0-9a-f-]{36}/);
  }

  async check(temperature: string, oxygen: string) {
    await this.page.getByLabel(ISOLATION_PAGE.temperature.ko).fill(temperature);
    await this.page.getByLabel(ISOLATION_PAGE.oxygen.ko).fill(oxygen);
    await this.page.getByRole("button", { name: ISOLATION_PAGE.check.ko }).click();
    await expect(this.page.getByText(ISOLATION_PAGE.checked.ko)).toBeVisible();
  }

  async release(reason: string) {
    const label = ISOLATION_PAGE.release.ko;
    await this.page.locator("summary", { hasText: label }).click();
    await this.page.getByLabel(ISOLATION_PAGE.releaseReason.ko).fill(reason);
    await this.page.getByRole("button", { name: label }).click();
    await expect(this.page.getByText(ISOLATION_PAGE.released.ko)).toBeVisible();
  }

  private rowIn(table: string, name: string): Locator {
    return this.page
      .getByRole("table", { name: new RegExp(table) })
      .getByRole("row")
      .filter({ hasText: name });
  }
}
