import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Person } from "@/contracts/access";
import { type Disturbance, pump } from "@/platform/pump";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { createPortalDatabase } from "@/scripts/test-database";
import { citizenView, findOwnCase } from "@/services/citizen-view";
import { healthCenter, submitApplication } from "@/services/health-center";
import { addFacility, quarantine } from "@/services/quarantine";
import {
  AROUND_THE_CLOCK,
  addSite,
  callEntry,
  collectSpecimen,
  confirmResult,
  recordResult,
  testSite,
  waitingList,
} from "@/services/test-site";
import { addVehicle, transferCenter } from "@/services/transfer-center";

export const SITE = "seoul-plaza";
const REGION = "seoul";

const person = (over: Omit<Person, "kind" | "id">): Person => ({
  kind: "person",
  id: randomUUID(),
  ...over,
});

export const aCitizen = (): Person => person({ role: "citizen" });
export const NURSE = person({ role: "site-staff", siteId: SITE });
export const COLLEAGUE = person({ role: "site-staff", siteId: SITE });
export const DISPATCHER = person({ role: "dispatcher", region: REGION });
export const OFFICER = person({ role: "quarantine-officer", region: REGION });
const ADMIN = person({ role: "admin" });

export const ALL = [healthCenter, testSite, transferCenter, quarantine, citizenView] as const;

/** The value of a success; a refusal fails the test with its reason. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** What a process beside the workers does: signing papers, where a test has them signed. */
let chores: () => Promise<void> = async () => undefined;

/**
 * A fresh database with one site, one facility of ten beds and as many vehicles as asked for.
 * `papers` is what the health center's other process does until nothing is left to do.
 */
export async function openWorld(
  name: string,
  vehicles = 1,
  papers: () => Promise<void> = async () => undefined,
) {
  const database = await createPortalDatabase(name);
  const keysDir = await mkdtemp(path.join(tmpdir(), "portal-keys-"));
  Object.assign(process.env, database.variables, {
    KEYS_DIR: keysDir,
    HEALTH_CARD_ISSUER: "https://portal.example",
  });
  chores = papers;
  done(
    await addSite(
      {
        siteId: SITE,
        nameKo: "서울광장",
        nameEn: "Seoul Plaza",
        addressKo: "서울",
        addressEn: "Seoul",
        phone: "02-120",
        region: REGION,
        capacity: 60,
        opening: AROUND_THE_CLOCK,
      },
      ADMIN,
    ),
  );
  const facilityId = randomUUID();
  done(
    await addFacility(
      {
        facilityId,
        name: { ko: "격리소", en: "Facility" },
        region: REGION,
        address: "서울",
        phone: "02-120",
        rooms: Array.from({ length: 5 }, (_, nth) => ({ room: `${101 + nth}`, beds: 2 })),
      },
      ADMIN,
    ),
  );
  const vehicleIds = Array.from({ length: vehicles }, () => randomUUID());
  for (const [nth, vehicleId] of vehicleIds.entries())
    done(
      await addVehicle(
        {
          vehicleId,
          plate: `98고 ${1000 + nth}`,
          class: "negative-pressure",
          callSign: `Seoul-${nth}`,
          crewSize: 2,
          region: REGION,
          turnaroundMinutes: 0,
        },
        ADMIN,
      ),
    );
  return {
    database,
    keysDir,
    facilityId,
    vehicleIds,
    async close() {
      await Promise.all(ALL.map(({ db }) => db.$disconnect()));
      await database.drop();
      await rm(keysDir, { recursive: true, force: true });
    },
  };
}

/** Lets every event reach every reader, and what is decided be signed and told. */
export async function settle(disturb?: Disturbance): Promise<void> {
  await pump(ALL, disturb);
  await chores();
  await pump(ALL, disturb);
}

export async function apply(citizen = aCitizen(), over: object = {}) {
  const { id } = done(await applyOnce(citizen, over));
  return { citizen, applicationId: id };
}

export const applyOnce = (citizen: Person, over: object = {}) =>
  submitApplication(
    {
      siteId: SITE,
      testType: "pcr",
      reason: "symptoms",
      subject: { personId: citizen.id, holder: { name: "김민준", birthDate: "1990-01-01" } },
      site: { nameKo: "서울광장", nameEn: "Seoul Plaza", region: REGION },
      ...over,
    },
    citizen,
  );

export async function list() {
  return done(await waitingList({ siteId: SITE }, NURSE));
}

export async function entryOf(applicationId: string) {
  const entry = (await list()).find((candidate) => candidate.applicationId === applicationId);
  if (!entry) throw new Error(`${applicationId} is not on the list`);
  return entry;
}

/** Calls the person and takes a specimen. */
export async function collect(applicationId: string): Promise<string> {
  const { id: entryId } = await entryOf(applicationId);
  done(await callEntry({ entryId }, NURSE));
  const { id } = done(await collectSpecimen({ entryId, specimenType: "saliva" }, NURSE));
  return id;
}

export async function result(
  applicationId: string,
  outcome: "negative" | "positive",
  device?: string,
): Promise<string> {
  const specimenId = await collect(applicationId);
  done(await recordResult({ specimenId, outcome, ...(device && { device }) }, NURSE));
  if (outcome === "positive") done(await confirmResult({ specimenId }, COLLEAGUE));
  return specimenId;
}

/** What the citizen sees. */
export async function seenBy({ citizen, applicationId }: Awaited<ReturnType<typeof apply>>) {
  return done(await findOwnCase({ applicationId }, citizen));
}
