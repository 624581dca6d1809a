import "server-only";
import { z } from "zod";
import type { Person } from "@/contracts/access";
import { SERVICES, type Service } from "@/contracts/routes";
import type { AuditPlace, AuditRow } from "@/platform/audit";
import { OPERATIONS, servicesFor } from "../operations";
import { type Entry, merged } from "./merge";

/** The place of the last entry of a page, as an address carries it. */
const Cursor = z
  .string()
  .regex(/^[^_]+_[a-z-]+_\d{1,18}$/)
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.iso.datetime({ precision: 6 }), z.enum(SERVICES), z.string()]))
  .transform(([at, service, seq]): Cursor => ({ at, service, seq }));

interface Cursor extends AuditPlace {
  readonly service: Service;
}

export interface Trail {
  readonly entries: readonly Entry[];
  /** For the page that follows; null where this one is the last. */
  readonly next: string | null;
}

const PAGE = 100;
const MOST_SEQ = "999999999999999999";

/** One trail of what happened in every service, newest first, a page at a time. */
export async function trailOf(
  actor: Person,
  asked: Service | null,
  before: unknown,
): Promise<Trail> {
  const cursor = Cursor.safeParse(before);
  const after = cursor.success ? cursor.data : null;
  const pages = await Promise.all(
    servicesFor(asked).map(async (service) => {
      const page = after ? { after: placeIn(service, after) } : {};
      const rows = await OPERATIONS[service].audit({ ...page, limit: PAGE + 1 }, actor);
      return { service, rows: rows.ok ? rows.value : [] };
    }),
  );
  const all = merged(pages);
  const entries = all.slice(0, PAGE);
  const last = entries.at(-1);
  return { entries, next: last && all.length > PAGE ? cursorOf(last) : null };
}

/** Of one instant the services follow each other in their order, so no entry is shown twice or never. */
function placeIn(service: Service, { at, service: last, seq }: Cursor): AuditPlace {
  const order = SERVICES.indexOf(service) - SERVICES.indexOf(last);
  if (order === 0) return { at, seq };
  return { at, seq: order > 0 ? MOST_SEQ : "0" };
}

const cursorOf = ({ service, row }: { service: Service; row: AuditRow }): string =>
  `${row.moment}_${service}_${row.seq}`;
