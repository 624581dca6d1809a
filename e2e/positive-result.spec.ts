import { ApplyPage } from "./pages/apply.page";
import { FacilityBoardPage } from "./pages/facility-board.page";
import { MyCasePage } from "./pages/my-case.page";
import { SiteBoardPage } from "./pages/site-board.page";
import { SpecimenPage } from "./pages/specimen.page";
import { TransferBoardPage } from "./pages/transfer-board.page";
import { test } from "./support/test";

test("a positive result leads to isolation and release", async ({ world }) => {
  const [nurse, colleague, dispatcher, officer, citizen] = await Promise.all([
    world.as("site1"),
    world.as("site1b"),
    world.as("transfer1"),
    world.as("quarantine1"),
    world.newCitizen(),
  ]);
  const { name } = citizen;
  const counter = new SiteBoardPage(nurse);
  const transfers = new TransferBoardPage(dispatcher);
  const facility = new FacilityBoardPage(officer);
  const applicationId = await new ApplyPage(citizen.page).apply("seoul-plaza");
  const mine = new MyCasePage(citizen.page, applicationId);

  await test.step("a nurse records the positive and cannot confirm it alone", async () => {
    await counter.waitFor(name);
    await counter.call(name);
    await counter.collect(name);
    await counter.openSpecimen(name);
    const specimen = new SpecimenPage(nurse);
    await specimen.record("positive");
    await specimen.expectOwnPositiveCannotBeConfirmed();
    await mine.expectStatus("collected");
  });

  await test.step("a colleague confirms it", async () => {
    await new SiteBoardPage(colleague).openSpecimen(name);
    await new SpecimenPage(colleague).confirm();
    await mine.expectStatus("transfer-requested");
    await mine.expectNoCertificate();
  });

  await test.step("the transfer center brings the person there", async () => {
    await transfers.waitForRequest(name);
    await transfers.assign(name);
    await transfers.depart(name);
    await mine.expectStatus("transferring");
    await transfers.pickUp(name);
    await transfers.handOver(name);
  });

  await test.step("the facility admits, checks and releases", async () => {
    await facility.admit(name);
    await mine.expectStatus("isolated");
    await facility.open(name);
    await facility.check("36.7", "98");
    await facility.release("증상 소실");
    await mine.expectStatus("released");
    await mine.expectNoCertificate();
  });
});
