import { z } from "zod";
import type { Scope } from "@/contracts/access";
import { FacilityId, IsolationId } from "@/contracts/ids";
import type { SymptomWord } from "@/contracts/words/choices";
import type { BedStateWord } from "@/contracts/words/states";
import { queriesOf } from "@/platform/query";
import { openText } from "@/platform/text";
import type { Prisma } from "@/prisma/quarantine/client/client";
import { db, type Tx } from "./db";
import { facilities } from "./facility.store";
import { toIsolation } from "./isolation.store";
import { koreanDateOf, koreanMidnight } from "./korean-day";
import type { Isolation } from "./stay";

const queries = queriesOf<Tx, typeof db>(db);

const CLOSED_SHOWN_DAYS = 7;
const CHECKS_SHOWN = 60;
const MOST_FACILITIES = 500;

const Page = z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(200) });

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const opened = (sealed: string | null): string | null => sealed && openText(sealed);

const BED = { select: { room: true, number: true } } as const;

export interface ListedFacility {
  readonly id: string;
  readonly name: { readonly ko: string; readonly en: string };
  readonly region: string;
  readonly address: string;
  readonly phone: string;
  readonly beds: readonly {
    readonly bedId: string;
    readonly room: string;
    readonly number: number;
    readonly state: BedStateWord;
  }[];
}

export const listFacilities = queries.list({
  action: "quarantine.list-facilities",
  input: Page,
  rows: async (tx, reach: Scope, { limit }): Promise<readonly ListedFacility[]> => {
    const rows = await tx.facility.findMany({
      where: reach as Prisma.FacilityWhereInput,
      include: {
        beds: {
          orderBy: [{ room: "asc" }, { number: "asc" }],
          select: { id: true, room: true, number: true, state: true },
        },
      },
      orderBy: { nameKo: "asc" },
      take: limit,
    });
    return rows.map(({ facilityId, nameKo, nameEn, region, address, phone, beds }) => ({
      id: facilityId,
      name: { ko: nameKo, en: nameEn },
      region,
      address,
      phone,
      beds: beds.map(({ id, state, ...place }) => ({
        bedId: id,
        ...place,
        state: state as BedStateWord,
      })),
    }));
  },
});

/** What a facility's sign says; public, hence without an actor. Null where there is none. */
export async function findFacility(id: unknown) {
  const facilityId = FacilityId.safeParse(id);
  const facility = facilityId.success ? await facilities.find(db, facilityId.data) : null;
  if (!facility) return null;
  const { nameKo, nameEn, region, address, phone } = facility;
  return { id: facility.facilityId, name: { ko: nameKo, en: nameEn }, region, address, phone };
}

/** The names over the doors, for whoever has to name one; as public as the sign. */
export async function facilityNames(): Promise<
  readonly { readonly id: string; readonly name: { readonly ko: string; readonly en: string } }[]
> {
  const rows = await db.facility.findMany({
    select: { facilityId: true, nameKo: true, nameEn: true },
    orderBy: { nameKo: "asc" },
    take: MOST_FACILITIES,
  });
  return rows.map(({ facilityId, nameKo, nameEn }) => ({
    id: facilityId,
    name: { ko: nameKo, en: nameEn },
  }));
}

interface Place {
  readonly room: string;
  readonly number: number;
}

const toListed = (isolation: Isolation, bed: Place | null) => ({
  isolationId: isolation.id,
  applicationId: isolation.applicationId,
  citizenId: isolation.citizenId,
  subjectId: isolation.subjectId,
  transferId: isolation.transferId,
  facilityId: isolation.facilityId,
  region: isolation.region,
  status: isolation.state,
  bedId: isolation.bedId,
  room: bed?.room ?? null,
  number: bed?.number ?? null,
  arrivedAt: isolation.arrivedAt.toISOString(),
  startsAt: iso(isolation.startsAt),
  endsAt: iso(isolation.endsAt),
  ruleId: isolation.ruleId,
  explanation: isolation.explanation,
  changedAt: iso(isolation.changedAt),
  inHospitalAt: iso(isolation.inHospitalAt),
  closedAt: iso(isolation.closedAt),
  ground: isolation.ground,
});
export type ListedIsolation = ReturnType<typeof toListed> & {
  /** Since midnight in Korea. */
  readonly checksToday: number;
};

/** Whoever is or should be here, the longest here first; after them who left in the last days. */
export const listIsolations = queries.list({
  action: "quarantine.list-isolations",
  input: Page,
  rows: async (tx, reach: Scope, { limit }): Promise<readonly ListedIsolation[]> => {
    const within = reach as Prisma.IsolationWhereInput;
    const now = new Date();
    const open = await tx.isolation.findMany({
      where: { ...within, closedAt: null },
      include: { bed: BED },
      orderBy: { arrivedAt: "asc" },
      take: limit,
    });
    const closed = await tx.isolation.findMany({
      where: {
        ...within,
        closedAt: { gte: new Date(now.getTime() - CLOSED_SHOWN_DAYS * 86_400_000) },
      },
      include: { bed: BED },
      orderBy: { closedAt: "desc" },
      take: limit,
    });
    const counted = await tx.dailyCheck.groupBy({
      by: ["isolationId"],
      where: {
        isolationId: { in: open.map(({ id }) => id) },
        checkedAt: { gte: koreanMidnight(koreanDateOf(now)) },
      },
      _count: true,
    });
    const checks = new Map(counted.map(({ isolationId, _count }) => [isolationId, _count]));
    return [...open, ...closed].map(({ bed, ...row }) => ({
      ...toListed(toIsolation(row), bed),
      checksToday: checks.get(row.id) ?? 0,
    }));
  },
});

export interface ExpectedArrival {
  readonly holdId: string;
  readonly transferId: string;
  readonly applicationId: string;
  readonly citizenId: string;
  readonly facilityId: string;
  readonly bedId: string | null;
  readonly room: string | null;
  readonly number: number | null;
  readonly expiresAt: string | null;
  readonly dispatchedAt: string | null;
  readonly pickedUpAt: string | null;
}

/** For whom a bed is kept and who is not here yet, the hold that runs out first at the top. */
export const listExpectedArrivals = queries.list({
  action: "quarantine.list-isolations",
  input: Page,
  rows: async (tx, reach: Scope, { limit }): Promise<readonly ExpectedArrival[]> => {
    const rows = await tx.hold.findMany({
      where: { ...(reach as Prisma.HoldWhereInput), state: "held", expiresAt: { not: null } },
      include: { bed: BED },
      orderBy: { expiresAt: "asc" },
      take: limit,
    });
    return rows.map((row) => ({
      holdId: row.id,
      transferId: row.transferId,
      applicationId: row.applicationId,
      citizenId: row.citizenId,
      facilityId: row.facilityId,
      bedId: row.bedId,
      room: row.bed?.room ?? null,
      number: row.bed?.number ?? null,
      expiresAt: iso(row.expiresAt),
      dispatchedAt: iso(row.dispatchedAt),
      pickedUpAt: iso(row.pickedUpAt),
    }));
  },
});

export const findIsolation = queries.record({
  action: "quarantine.view-isolation",
  input: z.strictObject({ isolationId: IsolationId }),
  load: async (tx, { isolationId }) => {
    const row = await tx.isolation.findUnique({
      where: { id: isolationId },
      include: { bed: BED, checks: { orderBy: { checkedAt: "desc" }, take: CHECKS_SHOWN } },
    });
    if (!row) return null;
    const { bed, checks, ...isolation } = row;
    return { ...toIsolation(isolation), bed, checks };
  },
  show: ({ bed, checks, ...isolation }) => ({
    ...toListed(isolation, bed),
    collectedAt: isolation.collectedAt.toISOString(),
    onsetDate: isolation.onsetDate,
    changedBy: isolation.changedBy,
    changeReason: opened(isolation.changeReason),
    reason: opened(isolation.reason),
    /** Newest first. */
    checks: checks.map((check) => ({
      id: check.id,
      temperature: check.temperature.toNumber(),
      spo2: check.spo2,
      symptoms: check.symptoms as SymptomWord[],
      note: opened(check.note),
      checkedAt: check.checkedAt.toISOString(),
      checkedBy: check.checkedBy,
    })),
  }),
  subject: ({ id }) => id,
});
