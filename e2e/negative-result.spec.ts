import { ApplyPage } from "./pages/apply.page";
import { MyCasePage } from "./pages/my-case.page";
import { SiteBoardPage } from "./pages/site-board.page";
import { SpecimenPage } from "./pages/specimen.page";
import { expect, test } from "./support/test";

test("a negative result becomes a certificate", async ({ world }) => {
  const [nurse, citizen] = await Promise.all([world.as("site1"), world.newCitizen()]);
  const board = new SiteBoardPage(nurse);

  const applicationId = await test.step("the citizen applies", () =>
    new ApplyPage(citizen.page).apply("seoul-plaza"));
  const mine = new MyCasePage(citizen.page, applicationId);

  await test.step("the application reaches the test site", async () => {
    await board.waitFor(citizen.name);
    await mine.expectStatus("waiting");
  });

  await test.step("a call that nobody answers keeps the place", async () => {
    await board.call(citizen.name);
    await mine.expectStatus("called");
    await board.markNoShow(citizen.name);
    await mine.expectStatus("no-show");
  });

  await test.step("the nurse takes a specimen", async () => {
    await board.call(citizen.name);
    await board.collect(citizen.name);
    await mine.expectStatus("collected");
  });

  await test.step("the result is negative", async () => {
    await board.openSpecimen(citizen.name);
    await new SpecimenPage(nurse).record("negative");
  });

  await test.step("the citizen has a certificate", async () => {
    await mine.expectStatus("certified");
    const pdf = await mine.downloadCertificate();
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
