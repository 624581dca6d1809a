import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "@/contracts/demo";
import { SignInPage } from "../pages/sign-in.page";
import { SignUpPage } from "../pages/sign-up.page";

export { expect } from "@playwright/test";

export interface Citizen {
  readonly page: Page;
  readonly name: string;
  readonly email: string;
}

export interface World {
  /** A browser of their own for one of the demo's accounts, signed in. */
  as(account: string): Promise<Page>;
  /** A browser for somebody who has just signed up. */
  newCitizen(): Promise<Citizen>;
}

const SYLLABLES = [..."가나다라마바사아자차하경민서연준지현수영"];
const aName = (): string =>
  `김${Array.from({ length: 4 }, () => SYLLABLES[Math.floor(Math.random() * SYLLABLES.length)]).join("")}`;

export const test = base.extend<{ world: World }>({
  world: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const open = async () => {
      const context = await browser.newContext();
      contexts.push(context);
      return context.newPage();
    };
    await use({
      async as(account) {
        const page = await open();
        await new SignInPage(page).signIn(`${account}@demo.test`, DEMO_PASSWORD);
        return page;
      },
      async newCitizen() {
        const page = await open();
        const name = aName();
        const email = `journey-${crypto.randomUUID()}@example.test`;
        await new SignUpPage(page).signUp({ name, email, password: DEMO_PASSWORD });
        await new SignInPage(page).signIn(email, DEMO_PASSWORD);
        return { page, name, email };
      },
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
