import { expect, type Locator, type Page } from "@playwright/test";
import { SITE_BOARD } from "@/contracts/words/test-site";

/** What a nurse can do at the counter, in their words. */
export class SiteBoardPage {
  constructor(private readonly page: Page) {}

  /** Waits until the person is on the list: the application travels by itself. */
  async waitFor(name: string) {
    await expect(async () => {
      await this.page.goto("/site");
      await expect(this.row(name)).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }

  async call(name: string) {
    await this.row(name)
      .getByRole("button", {
        name: new RegExp(`^(${SITE_BOARD.call.ko}|${SITE_BOARD.callAgain.ko})`),
      })
      .click();
    await expect(
      this.row(name).getByRole("button", { name: new RegExp(`^${SITE_BOARD.collect.ko}`) }),
    ).toBeVisible();
  }

  async markNoShow(name: string) {
    await this.row(name)
      .getByRole("button", { name: new RegExp(`^${SITE_BOARD.noShow.ko}`) })
      .click();
    await expect(
      this.row(name).getByRole("button", { name: new RegExp(`^${SITE_BOARD.callAgain.ko}`) }),
    ).toBeVisible();
  }

  async collect(name: string) {
    await this.row(name)
      .getByRole("button", { name: new RegExp(`^${SITE_BOARD.collect.ko}`) })
      .click();
    await expect(this.specimens().getByRole("row").filter({ hasText: name })).toBeVisible();
  }

  async openSpecimen(name: string) {
    await this.page.goto("/site");
    await this.specimens().getByRole("row").filter({ hasText: name }).getByRole("link").click();
    await expect(this.page).toHaveURL(/\/specimens\//);
  }

  async expectGone(name: string) {
    await expect(async () => {
      await this.page.goto("/site");
      await expect(this.row(name)).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
  }

  private row(name: string): Locator {
    return this.page
      .getByRole("table", { name: new RegExp(SITE_BOARD.list.ko) })
      .getByRole("row")
      .filter({ hasText: name });
  }

  private specimens(): Locator {
    return this.page.getByRole("table", { name: new RegExp(SITE_BOARD.specimens.ko) });
  }
}
