import { VerifyPage } from "./pages/verify.page";
import { forged } from "./support/forgery";
import { type Issued, issue } from "./support/issued";
import { pictureOf } from "./support/picture";
import { expect, test, type World } from "./support/test";

const BIRTH_DATE = "1991-03-04";

const issued = new Map<string, Promise<Issued>>();

/** One paper of each kind serves all the tests: they change nothing about it. */
function paper(world: World, outcome: "negative" | "positive"): Promise<Issued> {
  const known = issued.get(outcome) ?? issue(world, outcome);
  issued.set(outcome, known);
  return known;
}

test("a valid code is valid, and says whose it is", async ({ world, page }) => {
  const { name, code, healthCard } = await paper(world, "negative");
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.paste(code);
  await verifier.expectVerdict("valid");
  await verifier.expectReason("valid");
  await verifier.expectPerson(name, BIRTH_DATE);
  await verifier.expectGreen(true);
  await verifier.expectDemo();

  await verifier.paste(healthCard ?? "");
  await verifier.expectVerdict("valid");
  await verifier.expectPerson(name, BIRTH_DATE);
});

test("a code with another birth date in it has the wrong signature", async ({ world, page }) => {
  const { name, code } = await paper(world, "negative");
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.paste(forged(code, BIRTH_DATE, "1990-03-04"));
  await verifier.expectVerdict("signature-wrong");
  await verifier.expectReason("signature-wrong");
  await verifier.expectNobody(name);
  await verifier.expectGreen(false);

  await verifier.paste(`${code.slice(0, -8)}00000000`);
  await verifier.expectVerdict("unreadable");
  await verifier.paste("https://example.test/menu");
  await verifier.expectVerdict("unreadable");
});

test("a positive is a genuine document and never green", async ({ world, page }) => {
  const { name, code } = await paper(world, "positive");
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.paste(code);
  await verifier.expectVerdict("document");
  await verifier.expectReason("wrong-type");
  await verifier.expectPerson(name, BIRTH_DATE);
  await verifier.expectGreen(false);
});

test("a picture of the code is read", async ({ world, page }) => {
  const { name, code } = await paper(world, "negative");
  const verifier = new VerifyPage(page);
  await verifier.open();
  const picture = await pictureOf(code, page);
  await verifier.upload({ name: "photo.png", mimeType: "image/png", buffer: picture });
  await verifier.expectVerdict("valid");
  await verifier.expectPerson(name, BIRTH_DATE);
});

test("the certificate's PDF is read, also without a network", async ({ world, page }) => {
  const { name, pdf } = await paper(world, "negative");
  const file = { name: "certificate.pdf", mimeType: "application/pdf", buffer: pdf };
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.expectKept();
  await page.context().setOffline(true);
  await verifier.upload(file);
  await verifier.expectVerdict("valid");
  await verifier.expectPerson(name, BIRTH_DATE);
});

test("after the first visit it works with the network off", async ({ world, page }) => {
  const [negative, positive] = [await paper(world, "negative"), await paper(world, "positive")];
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.expectKept();
  await page.context().setOffline(true);
  await verifier.reload();
  await verifier.expectKept();
  await verifier.paste(negative.code);
  await verifier.expectVerdict("valid");
  await verifier.expectPerson(negative.name, BIRTH_DATE);
  await verifier.paste(positive.code);
  await verifier.expectVerdict("document");
});

test("what is kept is in the reader's language, also when that changes", async ({ page }) => {
  const [korean, english] = [new VerifyPage(page), new VerifyPage(page, "en")];
  await korean.open();
  await korean.expectKept();
  await page.goto("/language?to=en&back=%2Fverify");
  await english.expectKept();
  await page.context().setOffline(true);
  await english.reload();
  await english.expectFrame();
});

test("until when a code counts is told, and until when it did", async ({ world, page }) => {
  const { code, expiresAt } = await paper(world, "negative");
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.paste(code);
  await verifier.expectVerdict("valid");
  await verifier.expectEnd("ahead", expiresAt);
  await page.clock.install({ time: expiresAt.getTime() + 60_000 });
  await verifier.open();
  await verifier.paste(code);
  await verifier.expectVerdict("expired");
  await verifier.expectEnd("past", expiresAt);
});

test("a revocation list of more than a day is warned of", async ({ world, page }) => {
  const { code } = await paper(world, "negative");
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.expectKept();
  await verifier.expectOldListWarning(false);
  await page.context().setOffline(true);
  await page.clock.install({ time: Date.now() + 25 * 3_600_000 });
  await verifier.reload();
  await verifier.paste(code);
  await verifier.expectVerdict("valid");
  await verifier.expectOldListWarning(true);
});

test("what is kept on the device is nobody's page", async ({ world }) => {
  const { page, name } = await world.newCitizen();
  const verifier = new VerifyPage(page);
  await verifier.open();
  await expect(page.getByRole("banner")).toContainText(name);
  await verifier.expectKept();
  await page.context().setOffline(true);
  await verifier.reload();
  await expect(page.getByRole("banner")).not.toContainText(name);
});

test("nothing is sent anywhere while a certificate is checked", async ({ world, page }) => {
  const { code } = await paper(world, "negative");
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.expectKept();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await verifier.paste(code);
  await verifier.expectVerdict("valid");
  expect(sent.filter((url) => !/\/_next\/static\/media\/.*\.woff2$/.test(url))).toEqual([]);
});

test("a camera that is refused or missing is explained", async ({ page }) => {
  const verifier = new VerifyPage(page);
  await verifier.open();
  await verifier.scan();
  await verifier.expectProblem("camera-refused", "camera-missing");
});

test("a picture without a code and a file that is neither are told apart", async ({ page }) => {
  const verifier = new VerifyPage(page);
  await verifier.open();
  const buffer = Buffer.from("not a certificate");
  await verifier.upload({ name: "letter.txt", mimeType: "text/plain", buffer });
  await verifier.expectProblem("file-unreadable");
  const blank = await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } });
  await verifier.upload({ name: "blank.png", mimeType: "image/png", buffer: blank });
  await verifier.expectProblem("no-code");
});

test("without JavaScript the page says what else there is", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/verify");
  // What stands in a `noscript` element is text to a browser, but not to every test tool.
  await expect(page.getByRole("main")).toContainText("POST /api/v1/certificates/verify", {
    useInnerText: true,
  });
  await context.close();
});
