import { expect, type Locator, type Page } from "@playwright/test";
import { TRANSFER_BOARD } from "@/contracts/words/transfer-center";

/** What a dispatcher can do, in their words. */
export class TransferBoardPage {
  constructor(private readonly page: Page) {}

  async waitForRequest(name: string) {
    await this.until(this.request(name));
  }

  /** Accepts the request: the first facility with a free bed, the first free vehicle. */
  async assign(name: string) {
    const row = this.request(name);
    await row.getByLabel(TRANSFER_BOARD.facility.ko).selectOption({ index: 1 });
    await row.getByLabel(TRANSFER_BOARD.vehicle.ko).selectOption({ index: 1 });
    await row.getByRole("button", { name: starting(TRANSFER_BOARD.assign.ko) }).click();
    await this.until(this.trip(name));
  }

  /** Leaves as soon as the facility has kept a bed. */
  async depart(name: string) {
    await expect(async () => {
      await this.page.goto("/transfers");
      await this.press(name, TRANSFER_BOARD.depart.ko);
      await expect(this.button(name, TRANSFER_BOARD.pickUp.ko)).toBeVisible({ timeout: 2_000 });
    }).toPass();
  }

  async pickUp(name: string) {
    await this.press(name, TRANSFER_BOARD.pickUp.ko);
    await expect(this.button(name, TRANSFER_BOARD.handOver.ko)).toBeVisible();
  }

  async handOver(name: string) {
    await this.press(name, TRANSFER_BOARD.handOver.ko);
    await expect(this.trip(name)).toHaveCount(0);
  }

  private press(name: string, label: string) {
    return this.button(name, label).click();
  }

  private button(name: string, label: string): Locator {
    return this.trip(name).getByRole("button", { name: starting(label) });
  }

  private request(name: string): Locator {
    return this.rowIn(TRANSFER_BOARD.toAssign.ko, name);
  }

  private trip(name: string): Locator {
    return this.rowIn(TRANSFER_BOARD.underWay.ko, name);
  }

  private rowIn(table: string, name: string): Locator {
    return this.page
      .getByRole("table", { name: new RegExp(table) })
      .getByRole("row")
      .filter({ hasText: name });
  }

  private async until(row: Locator) {
    await expect(async () => {
      await this.page.goto("/transfers");
      await expect(row).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }
}

const starting = (label: string) => new RegExp(`^${label}`);
