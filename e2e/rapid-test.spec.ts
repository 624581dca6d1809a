import { ApplyPage } from "./pages/apply.page";
import { SiteBoardPage } from "./pages/site-board.page";
import { SpecimenPage } from "./pages/specimen.page";
import { test } from "./support/test";

test("a rapid test is recorded with its device; the site's usual one is at hand", async ({
  world,
}) => {
  const [nurse, citizen] = await Promise.all([world.as("site1"), world.newCitizen()]);
  const board = new SiteBoardPage(nurse);
  await new ApplyPage(citizen.page).apply("seoul-plaza", "rapid-antigen");
  await board.waitFor(citizen.name);
  await board.call(citizen.name);
  await board.collect(citizen.name);
  await board.openSpecimen(citizen.name);

  const specimen = new SpecimenPage(nurse);
  await specimen.expectUsualDevice("SD BIOSENSOR Inc, STANDARD Q COVID-19 Ag Test");
  await specimen.chooseDevice("Sugentech, Inc, SGTi-flex COVID-19 Ag");
  await specimen.record("negative");
  await specimen.expectRecordedWith("Sugentech, Inc, SGTi-flex COVID-19 Ag");
});
