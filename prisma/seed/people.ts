import { ANONYMOUS, type Person } from "@/contracts/access";
import { DEMO_PASSWORD } from "@/contracts/demo";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { addStaff, sessionOf, signIn, signOut, signUp } from "@/services/identity";
import { keepContact } from "@/services/notification";
import { BUKHANSAN, GANGNAM, HANGANG, NAMSAN, PLAZA } from "./places";
import { done } from "./speak";

const STAFF = {
  site1: { name: "한지우", role: "site-staff", siteId: PLAZA },
  site1b: { name: "오세훈", role: "site-staff", siteId: PLAZA },
  site2: { name: "장미란", role: "site-staff", siteId: GANGNAM },
  health1: { name: "윤보건", role: "health-officer", region: "seoul" },
  transfer1: { name: "강이송", role: "dispatcher", region: "seoul" },
  health2: { name: "표수원", role: "health-officer", region: "gyeonggi" },
  transfer2: { name: "경기도", role: "dispatcher", region: "gyeonggi" },
  quarantine1: { name: "서격리", role: "quarantine-officer", facilityId: NAMSAN },
  quarantine2: { name: "남북한", role: "quarantine-officer", facilityId: BUKHANSAN },
  quarantine3: { name: "하강물", role: "quarantine-officer", facilityId: HANGANG },
  admin1: { name: "관리자", role: "admin" },
} as const;

/** Whose cases fill the boards; they sign in like everybody, but no list of accounts names them. */
const RESIDENTS = [
  "김민준",
  "이서연",
  "박도윤",
  "최서윤",
  "정시우",
  "강하은",
  "조예준",
  "윤지우",
  "장주원",
  "임하윤",
  "한지호",
  "오수아",
  "서준서",
  "신지아",
  "권건우",
  "황서현",
  "안현우",
  "송민서",
  "류지훈",
  "홍채원",
  "전우진",
  "문다은",
] as const;

export interface Holder {
  readonly name: string;
  readonly birthDate: string;
}

export interface Resident {
  readonly actor: Person;
  readonly holder: Holder;
}

export interface People {
  readonly staff: Readonly<Record<keyof typeof STAFF, Person>>;
  readonly residents: readonly Resident[];
}

const emailOf = (name: string) => `${name}@demo.test`;

/** Everybody of the demo but the two citizens that start without a case. */
export async function seedPeople(): Promise<People> {
  const staff: Partial<Record<keyof typeof STAFF, Person>> = {};
  for (const [account, post] of Object.entries(STAFF))
    staff[account as keyof typeof STAFF] = await register(account, (login) =>
      addStaff({ ...login, ...post }, { kind: "service", name: "identity" }),
    );
  const residents: Resident[] = [];
  for (const [nth, name] of RESIDENTS.entries()) {
    const holder = { name, birthDate: `19${60 + nth}-0${1 + (nth % 9)}-1${nth % 9}` };
    residents.push({ holder, actor: await citizen(`resident${nth + 1}`, holder, nth) });
  }
  return { staff: staff as People["staff"], residents };
}

const FREE_CITIZENS = [
  ["citizen1", { name: "홍길동", birthDate: "1990-05-05" }],
  ["citizen2", { name: "성춘향", birthDate: "1992-08-15" }],
] as const;

/** The citizens that everybody tries; they come last, so their presence says that all is seeded. */
export async function seedFreeCitizens(): Promise<void> {
  for (const [nth, [account, holder]] of FREE_CITIZENS.entries())
    await citizen(account, holder, 90 + nth);
}

export const isSeeded = async (): Promise<boolean> => (await actorOf(FREE_CITIZENS[1][0])) !== null;

async function citizen(account: string, holder: Holder, nth: number): Promise<Person> {
  const phone = `010-9000-${String(1000 + nth)}`;
  const person = await register(account, (login) =>
    signUp({ ...login, ...holder, phone }, ANONYMOUS),
  );
  done(await keepContact({ email: emailOf(account), language: "ko" }, person));
  return person;
}

async function register(
  account: string,
  create: (login: { email: string; password: string }) => Promise<Result<unknown, Refusal>>,
): Promise<Person> {
  const known = await actorOf(account);
  if (known) return known;
  done(await create({ email: emailOf(account), password: DEMO_PASSWORD }));
  const created = await actorOf(account);
  if (!created) throw new Error(`${account} cannot sign in`);
  return created;
}

async function actorOf(account: string): Promise<Person | null> {
  const opened = await signIn(emailOf(account), DEMO_PASSWORD, null);
  if (!opened.ok) return null;
  const session = await sessionOf(opened.value.token);
  await signOut(opened.value.token);
  return session?.actor ?? null;
}
