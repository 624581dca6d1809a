import { transformSync } from "esbuild";
import { DEMO_PASSWORD } from "@/contracts/demo";
import { ApplyPage } from "./pages/apply.page";
import { SignInPage } from "./pages/sign-in.page";
import { SignUpPage } from "./pages/sign-up.page";
import { VerifyPage } from "./pages/verify.page";
import { type Issued, issue } from "./support/issued";
import { oldPhone } from "./support/old-phone";
import { pictureOf } from "./support/picture";
import { expect, test, type World } from "./support/test";

const BIRTH_DATE = "1991-03-04";

let issued: Promise<Issued> | undefined;
function paper(world: World): Promise<Issued> {
  issued ??= issue(world, "negative");
  return issued;
}

test("an iPhone of 2013 reads a code and a picture, also without a network", async ({
  world,
  page,
  browser,
}) => {
  const { name, code, healthCard } = await paper(world);
  const phone = await oldPhone(browser, "iOS 12");
  const verifier = new VerifyPage(phone);
  await verifier.open();
  await verifier.expectKept();
  await phone.context().setOffline(true);
  await verifier.reload();
  for (const pasted of [code, healthCard ?? ""]) {
    await verifier.paste(pasted);
    await verifier.expectVerdict("valid");
    await verifier.expectPerson(name, BIRTH_DATE);
  }
  const picture = await pictureOf(code, page);
  await verifier.upload({ name: "photo.png", mimeType: "image/png", buffer: picture });
  await verifier.expectVerdict("valid");
  await verifier.expectPerson(name, BIRTH_DATE);
  await phone.context().close();
});

test("an iPhone of 2017 reads the certificate's PDF", async ({ world, browser }) => {
  const { name, pdf } = await paper(world);
  const phone = await oldPhone(browser, "iOS 16");
  const verifier = new VerifyPage(phone);
  await verifier.open();
  await verifier.upload({ name: "paper.pdf", mimeType: "application/pdf", buffer: pdf });
  await verifier.expectVerdict("valid");
  await verifier.expectPerson(name, BIRTH_DATE);
  await phone.context().close();
});

test("an iPhone of 2013 signs up, signs in and applies", async ({ browser }) => {
  const phone = await oldPhone(browser, "iOS 12");
  const email = `journey-${crypto.randomUUID()}@example.test`;
  await new SignUpPage(phone).signUp({ name: "김가나다라", email, password: DEMO_PASSWORD });
  await new SignInPage(phone).signIn(email, DEMO_PASSWORD);
  await new ApplyPage(phone).apply("seoul-plaza");
  await phone.context().close();
});

/** Whether nothing had to be said in other words for a browser of 2018. */
function isPlain(code: string): boolean {
  const supported = { "dynamic-import": true, "regexp-lookbehind-assertions": false };
  const [old, young] = (["es2018", "esnext"] as const).map(
    (target) => transformSync(code, { target, ...(target === "es2018" && { supported }) }).code,
  );
  return old === young;
}

test("every script that is loaded is written in the language of 2018", async ({ page }) => {
  const scripts = new Map<string, Promise<string>>();
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") scripts.set(answer.url(), answer.text());
  });
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.expectKept();
  scripts.set(
    "worker",
    page.request.get("/verify-worker.js").then((answer) => answer.text()),
  );
  expect(scripts.size).toBeGreaterThan(5);
  for (const [address, script] of scripts)
    expect([address, isPlain(await script)]).toEqual([address, true]);
  expect(isPlain("a?.b")).toBe(false);
});
