import { COMPLAINTS } from "@/contracts/words/complaints";
import { HOLDER } from "@/contracts/words/corrections";
import { HAPPENED, MY_PAGE } from "@/contracts/words/my-page";
import { RULES } from "@/contracts/words/rules";
import { CERTIFICATE_STATE } from "@/contracts/words/states";
import { ApplyPage } from "./pages/apply.page";
import { CorrectionPage } from "./pages/correction.page";
import { CorrectionsBoardPage } from "./pages/corrections-board.page";
import { MyCasePage } from "./pages/my-case.page";
import { PassportNamePage } from "./pages/passport-name.page";
import { SiteBoardPage } from "./pages/site-board.page";
import { SpecimenPage } from "./pages/specimen.page";
import { expect, test } from "./support/test";

test("a wrong name is put right on a new certificate, and the old one is revoked", async ({
  world,
}) => {
  const [nurse, officer, citizen] = await Promise.all([
    world.as("site1"),
    world.as("health1"),
    world.newCitizen(),
  ]);
  const { name, page } = citizen;
  const rightName = `${name}솔`;
  const passport = new PassportNamePage(page);
  const board = new CorrectionsBoardPage(officer);

  await test.step("the citizen confirms the passport name", async () => {
    await passport.open();
    await passport.choose("KIM");
    await passport.enterGiven("민준");
    await passport.expectComplaint(COMPLAINTS["not-latin"].ko);
    await passport.choose("KIM");
    await passport.enterGiven("min-jun");
    await passport.expectMachineReadable("KIM<<MIN<JUN");
    await passport.confirm();
    await expect(page.getByText("KIM MIN-JUN")).toBeVisible();
  });

  const applicationId = await new ApplyPage(page).apply("seoul-plaza");
  const mine = new MyCasePage(page, applicationId);
  const correction = new CorrectionPage(page, applicationId);

  await test.step("a negative result becomes a certificate", async () => {
    const counter = new SiteBoardPage(nurse);
    await counter.waitFor(name);
    await counter.call(name);
    await counter.collect(name);
    await counter.openSpecimen(name);
    await new SpecimenPage(nurse).record("negative");
    await mine.expectStatus("certified");
  });

  await test.step("nothing changed is not asked for", async () => {
    await correction.open();
    await correction.ask({ name });
    await expect(page.getByText(RULES["correction.nothing-changed"].ko)).toBeVisible();
  });

  await test.step("the citizen asks, the officer refuses with a reason", async () => {
    await correction.open();
    await correction.ask({ name: rightName, grounds: "가입할 때 잘못 적었습니다" });
    await correction.expectAsked();
    await board.open(name);
    await board.expectGrounds(name, "가입할 때 잘못 적었습니다");
    await board.expectChange(name, HOLDER.name.ko, name, rightName);
    await board.expectSame(name, HOLDER.passportName.ko);
    await board.refuse(name, "신분증 사진이 없습니다");
    await correction.expectDecided("refused", "신분증 사진이 없습니다");
  });

  await test.step("asked again, the officer approves", async () => {
    await correction.ask({ name: rightName, given: "MIN-SEO" });
    await correction.expectAsked();
    await board.open(name);
    await board.expectChange(name, HOLDER.passportName.ko, "KIM MIN-JUN", "KIM MIN-SEO");
    await board.approve(name);
    await board.expectDecided(name, rightName, "KIM MIN-SEO");
  });

  await test.step("the old certificate is revoked, the new one names the person rightly", async () => {
    await correction.expectNewVersion();
    await correction.expectDecided("approved", rightName);
    await mine.expectStatus("certified");
    const card = page.locator("section", { hasText: MY_PAGE.certificateTitle.ko }).first();
    await expect(card).toContainText(CERTIFICATE_STATE.valid.ko);
    await expect(page.getByText(CERTIFICATE_STATE.revoked.ko)).toHaveCount(1);
    const pdf = await mine.downloadCertificate();
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  await test.step("the history tells of both decisions", async () => {
    const history = page.locator("section", { hasText: MY_PAGE.history.ko }).last();
    for (const step of [
      "correction-refused",
      "correction-approved",
      "certificate-revoked",
    ] as const)
      await expect(history).toContainText(HAPPENED[step].ko);
    await expect(history).toContainText("신분증 사진이 없습니다");
  });

  await test.step("the account says so too", async () => {
    await page.goto("/profile");
    await expect(page.getByRole("main")).toContainText(rightName);
    await expect(page.getByRole("main")).toContainText("KIM MIN-SEO");
  });
});
