import { PaperPage } from "./pages/paper.page";
import { VerifyPage } from "./pages/verify.page";
import { issue } from "./support/issued";
import { expect, test } from "./support/test";

const photo = (buffer: Buffer) => ({ name: "photo.png", mimeType: "image/png", buffer });

test("both codes of a negative result are read off the screen and hold", async ({
  world,
  page,
}) => {
  const { name, applicationId, citizen } = await issue(world, "negative");
  const paper = new PaperPage(citizen);
  const verifier = new VerifyPage(page);
  await paper.open(applicationId, "negative-test");
  await verifier.open();
  for (const code of ["hc1", "shc"] as const) {
    await verifier.upload(photo(await paper.photographOf(code)));
    await verifier.expectVerdict("valid");
    await expect(page.getByText(name).first()).toBeVisible();
  }

  const pdf = await paper.take({ purpose: "overseas-travel" });
  expect(pdf.fileName).toMatch(/\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  const card = await paper.take("health-card");
  expect(card.fileName).toMatch(/\.smart-health-card$/);
  expect(JSON.parse(card.bytes.toString())).toMatchObject({
    verifiableCredential: [expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/)],
  });

  await test.step("nobody else finds it", async () => {
    const { page: other } = await world.newCitizen();
    const answer = await other.goto(citizen.url());
    expect(answer?.status()).toBe(404);
  });
});

test("a positive result has a paper that is no pass", async ({ world, page }) => {
  const { applicationId, citizen } = await issue(world, "positive");
  const paper = new PaperPage(citizen);
  const verifier = new VerifyPage(page);
  await paper.open(applicationId, "positive");
  await paper.expectNoPass();
  await verifier.open();
  await verifier.upload(photo(await paper.photographOf("code")));
  await verifier.expectVerdict("document");
  await verifier.expectGreen(false);
});
