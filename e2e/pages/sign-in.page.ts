import { expect, type Page } from "@playwright/test";
import { FRAME } from "@/contracts/words/frame";

export class SignInPage {
  constructor(private readonly page: Page) {}

  async signIn(email: string, password: string) {
    await this.page.goto("/sign-in");
    await this.page.locator("input[name=email]").fill(email);
    await this.page.locator("input[name=password]").fill(password);
    await this.page.locator("main button[type=submit]").click();
    await expect(this.page.getByRole("button", { name: FRAME.signOut.ko })).toBeVisible();
  }

  async signOut() {
    await this.page.getByRole("button", { name: FRAME.signOut.ko }).click();
    await expect(this.page.getByRole("link", { name: FRAME.signIn.ko })).toBeVisible();
  }
}
