import { randomUUID } from "node:crypto";
import type { Person } from "@/contracts/access";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { AROUND_THE_CLOCK, addSite } from "@/services/test-site";

export const SITE = {
  siteId: "bench-site",
  nameKo: "측정 검사소",
  nameEn: "Bench site",
  region: "seoul",
} as const;

export const NURSE: Person = {
  kind: "person",
  id: randomUUID(),
  role: "site-staff",
  siteId: SITE.siteId,
};

export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const openSite = async () =>
  done(
    await addSite(
      {
        ...SITE,
        addressKo: "서울",
        addressEn: "Seoul",
        phone: "02-120",
        capacity: 500,
        opening: AROUND_THE_CLOCK,
      },
      { kind: "person", id: randomUUID(), role: "admin" },
    ),
  );
