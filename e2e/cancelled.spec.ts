import { ApplyPage } from "./pages/apply.page";
import { MyCasePage } from "./pages/my-case.page";
import { SiteBoardPage } from "./pages/site-board.page";
import { test } from "./support/test";

test("a cancelled application gives its place back", async ({ world }) => {
  const [nurse, citizen] = await Promise.all([world.as("site1"), world.newCitizen()]);
  const board = new SiteBoardPage(nurse);
  const applicationId = await new ApplyPage(citizen.page).apply("seoul-plaza", "rapid-antigen");
  const mine = new MyCasePage(citizen.page, applicationId);

  await board.waitFor(citizen.name);
  await mine.expectStatus("waiting");
  await mine.cancel();
  await mine.expectStatus("cancelled");
  await board.expectGone(citizen.name);
});
