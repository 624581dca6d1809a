import { env } from "@/platform/env";
import { seedCases } from "./seed/cases";
import { isSeeded, seedFreeCitizens, seedPeople } from "./seed/people";
import { seedPlaces } from "./seed/places";

/** Fills an empty demo through the same commands that people use; a filled one is left alone. */
export default async function seed(): Promise<void> {
  if (env().PORTAL_MODE !== "demo" || (await isSeeded())) return;
  await seedPlaces();
  await seedCases(await seedPeople());
  await seedFreeCitizens();
}
