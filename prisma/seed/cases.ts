import { runDue } from "@/platform/schedule";
import { listOwnCases } from "@/services/citizen-view";
import { cancelApplication, healthCenter, submitApplication } from "@/services/health-center";
import {
  admit,
  listFacilities,
  listIsolations,
  moveToHospital,
  quarantine,
  recordDailyCheck,
  release,
} from "@/services/quarantine";
import {
  callEntry,
  collectSpecimen,
  confirmResult,
  findSite,
  markNoShow,
  recordResult,
  rejectSpecimen,
  testSite,
  waitingList,
} from "@/services/test-site";
import {
  assign,
  depart,
  handOver,
  listTransfers,
  pickUp,
  transferCenter,
} from "@/services/transfer-center";
import type { People, Resident } from "./people";
import { BUKHANSAN, GANGNAM, HANGANG, NAMSAN, PLAZA, vehicleId } from "./places";
import { done, hoursAgo, settle, speak } from "./speak";

type Story = (resident: Resident, people: People) => Promise<unknown>;

/** One story per resident; together they leave a case in every state. */
const STORIES: readonly Story[] = [
  (resident) => apply(resident, 6, GANGNAM),
  (resident) => apply(resident, 4, GANGNAM),
  (resident) => apply(resident, 3, "jamsil"),
  (resident) => apply(resident, 2.5, PLAZA),
  (resident) => apply(resident, 2, PLAZA, "rapid-antigen"),
  (resident) => apply(resident, 1, PLAZA),
  async (resident, { staff }) => {
    await call(resident, staff, 5, 0.05);
  },
  async (resident, { staff }) => {
    const entryId = await call(resident, staff, 6, 1);
    await speak(testSite, markNoShow, { entryId }, staff.site1, hoursAgo(0.8));
  },
  async (resident, { staff }) => {
    await collect(resident, staff, 2);
  },
  async (resident, { staff }) => {
    const specimenId = await collect(resident, staff, 5);
    const outcome = "positive";
    await speak(testSite, recordResult, { specimenId, outcome }, staff.site1, hoursAgo(0.3));
  },
  async (resident, { staff }) => {
    const specimenId = await collect(resident, staff, 20);
    const reason = "검체량 부족";
    await speak(testSite, rejectSpecimen, { specimenId, reason }, staff.site1, hoursAgo(2));
  },
  (resident, people) => test(resident, people, 26, "negative"),
  (resident, people) => test(resident, people, 30, "negative"),
  (resident, people) => test(resident, people, 8, "positive"),
  (resident, people) => test(resident, people, 9, "positive", ["shortness-of-breath"]),
  async (resident, people) => {
    const transferId = await send(resident, people, 10, BUKHANSAN, 1);
    await speak(transferCenter, depart, { transferId }, people.staff.transfer1, hoursAgo(0.2));
  },
  (resident, people) => isolate(resident, people, 30, NAMSAN, 2),
  (resident, people) => isolate(resident, people, 50, BUKHANSAN, 3),
  async (resident, people) => {
    const isolationId = await isolate(resident, people, 80, BUKHANSAN, 4);
    const reason = "증상 소실, 조기 해제 요건 충족";
    const { quarantine2 } = people.staff;
    await speak(quarantine, release, { isolationId, reason }, quarantine2, hoursAgo(1));
  },
  async (resident, people) => {
    const isolationId = await isolate(resident, people, 40, HANGANG, 5);
    const reason = "산소포화도 저하";
    const { quarantine3 } = people.staff;
    await speak(quarantine, moveToHospital, { isolationId, reason }, quarantine3, hoursAgo(3));
  },
  async (resident) => {
    const applicationId = await apply(resident, 12, PLAZA);
    const now = hoursAgo(10);
    await speak(healthCenter, cancelApplication, { applicationId }, resident.actor, now);
  },
  (resident) => apply(resident, 8 * 24, PLAZA),
];

export async function seedCases(people: People): Promise<void> {
  for (const [nth, story] of STORIES.entries()) {
    const resident = people.residents[nth];
    if (!resident) throw new Error("more stories than residents");
    if (done(await listOwnCases({}, resident.actor)).length > 0) continue;
    await story(resident, people);
    await settle();
  }
  for (const schedule of healthCenter.schedules) await runDue(schedule);
  await settle();
}

async function apply(
  { actor, holder }: Resident,
  hours: number,
  siteId: string,
  testType = "pcr",
  symptoms: readonly string[] = ["fever", "cough"],
): Promise<string> {
  const site = await findSite(siteId);
  if (!site) throw new Error(`no site ${siteId}`);
  const { nameKo, nameEn, region } = site;
  const form = { siteId, testType, reason: "symptoms", symptoms };
  const known = { subject: { personId: actor.id, holder }, site: { nameKo, nameEn, region } };
  const raw = { ...form, ...known };
  const { id } = await speak(healthCenter, submitApplication, raw, actor, hoursAgo(hours));
  return id;
}

async function call(
  resident: Resident,
  { site1 }: People["staff"],
  applied: number,
  called: number,
  symptoms?: readonly string[],
): Promise<string> {
  const applicationId = await apply(resident, applied, PLAZA, "pcr", symptoms);
  await settle();
  const entries = done(await waitingList({ siteId: PLAZA }, site1));
  const entryId = entries.find((entry) => entry.applicationId === applicationId)?.id ?? "";
  await speak(testSite, callEntry, { entryId }, site1, hoursAgo(called));
  return entryId;
}

async function collect(
  resident: Resident,
  staff: People["staff"],
  hours: number,
  symptoms?: readonly string[],
): Promise<string> {
  const entryId = await call(resident, staff, hours + 1.5, hours + 0.1, symptoms);
  const raw = { entryId, specimenType: "nasopharyngeal-swab" };
  const { id } = await speak(testSite, collectSpecimen, raw, staff.site1, hoursAgo(hours));
  return id;
}

async function test(
  resident: Resident,
  { staff }: People,
  hours: number,
  outcome: "negative" | "positive",
  symptoms?: readonly string[],
): Promise<void> {
  const specimenId = await collect(resident, staff, hours, symptoms);
  const at = hoursAgo(hours - 5);
  await speak(testSite, recordResult, { specimenId, outcome }, staff.site1, at);
  if (outcome === "positive")
    await speak(testSite, confirmResult, { specimenId }, staff.site1b, at);
}

async function send(
  resident: Resident,
  people: People,
  hours: number,
  facilityId: string,
  vehicle: number,
): Promise<string> {
  const { transfer1 } = people.staff;
  await test(resident, people, hours, "positive");
  await settle();
  const transfers = done(await listTransfers({}, transfer1));
  const transferId =
    transfers.find(({ subjectId }) => subjectId === resident.actor.id)?.transferId ?? "";
  const raw = { transferId, facilityId, vehicleId: vehicleId(vehicle) };
  await speak(transferCenter, assign, raw, transfer1, hoursAgo(hours - 6));
  await settle();
  return transferId;
}

const OFFICERS = {
  [NAMSAN]: "quarantine1",
  [BUKHANSAN]: "quarantine2",
  [HANGANG]: "quarantine3",
} as const;

async function isolate(
  resident: Resident,
  people: People,
  hours: number,
  facilityId: keyof typeof OFFICERS,
  vehicle: number,
): Promise<string> {
  const transferId = await send(resident, people, hours, facilityId, vehicle);
  const { transfer1 } = people.staff;
  const officer = people.staff[OFFICERS[facilityId]];
  for (const [command, after] of [
    [depart, 6.5],
    [pickUp, 7],
    [handOver, 8],
  ] as const)
    await speak(transferCenter, command, { transferId }, transfer1, hoursAgo(hours - after));
  await settle();
  const arrived = done(await listIsolations({}, officer));
  const isolationId =
    arrived.find(({ subjectId }) => subjectId === resident.actor.id)?.isolationId ?? "";
  const beds = done(await listFacilities({}, officer)).flatMap((facility) => facility.beds);
  const bedId = beds.find(({ state }) => state === "free")?.bedId;
  await speak(quarantine, admit, { isolationId, bedId }, officer, hoursAgo(hours - 9));
  const check = { isolationId, temperature: 36.9, spo2: 98, symptoms: ["cough"] };
  await speak(quarantine, recordDailyCheck, check, officer, hoursAgo(hours - 12));
  return isolationId;
}
