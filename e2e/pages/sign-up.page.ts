import { expect, type Page } from "@playwright/test";

export class SignUpPage {
  constructor(private readonly page: Page) {}

  async signUp(person: { name: string; email: string; password: string }) {
    await this.page.goto("/sign-up");
    const fill = (name: string, value: string) =>
      this.page.locator(`input[name=${name}]`).fill(value);
    await fill("name", person.name);
    await fill("birthDate", "1991-03-04");
    await fill("phone", `010-${this.digits()}-${this.digits()}`);
    await fill("email", person.email);
    await fill("password", person.password);
    await this.page.locator("main button[type=submit]").click();
    await expect(this.page).toHaveURL(/\/sign-in/);
  }

  private digits(): string {
    return String(1000 + Math.floor(Math.random() * 9000));
  }
}
