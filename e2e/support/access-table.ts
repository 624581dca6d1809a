import type { Role } from "@/contracts/access";

type Who = Role | "anonymous";

/**
 * Every address and who may use it. `own` is a record that is theirs, to be found by somebody
 * of the role; a role that is not named is refused whatever the address holds.
 */
export interface Access {
  readonly who: readonly Who[];
  /** A body that is well-formed, so that only access decides. */
  readonly body?: Readonly<Record<string, unknown>>;
}

const UNKNOWN = "00000000-0000-4000-8000-00000000dead";
const reason = "점검";

const SITE: Access["who"] = ["site-staff"];
const CITIZEN: Access["who"] = ["citizen"];
const DISPATCHER: Access["who"] = ["dispatcher"];
const OFFICER: Access["who"] = ["quarantine-officer"];
const SIGNED_IN: Access["who"] = [
  "citizen",
  "site-staff",
  "health-officer",
  "dispatcher",
  "quarantine-officer",
  "admin",
];
export const EVERYONE: Access["who"] = ["anonymous", ...SIGNED_IN];

export const API_ACCESS: Readonly<Record<string, Access>> = {
  "GET /me": { who: SIGNED_IN },
  "GET /test-sites": { who: EVERYONE },
  "GET /test-sites/{id}/waiting-list": { who: SITE },
  "POST /test-sites/{id}/call-next": { who: SITE },
  "POST /applications": {
    who: CITIZEN,
    body: { siteId: "nowhere", testType: "pcr", reason },
  },
  "POST /applications/{id}/cancel": { who: CITIZEN, body: {} },
  "GET /me/applications": { who: CITIZEN },
  "GET /me/applications/{id}": { who: CITIZEN },
  "POST /waiting-list/{id}/call": { who: SITE },
  "POST /waiting-list/{id}/no-show": { who: SITE },
  "POST /waiting-list/{id}/specimen": { who: SITE, body: { specimenType: "saliva" } },
  "GET /specimens/{id}": { who: SITE },
  "POST /specimens/{id}/result": { who: SITE, body: { outcome: "negative" } },
  "POST /specimens/{id}/confirm": { who: SITE },
  "POST /specimens/{id}/correct": { who: SITE, body: { outcome: "negative", reason } },
  "POST /specimens/{id}/reject": { who: SITE, body: { reason } },
  "GET /certificates/{id}": { who: ["citizen", "health-officer"] },
  "GET /certificates/{id}/pdf": { who: ["citizen", "health-officer"] },
  "GET /certificates/{id}/pdf/{purpose}": { who: ["citizen", "health-officer"] },
  "GET /certificates/{id}/health-card": { who: CITIZEN },
  "POST /certificates/verify": { who: [...SIGNED_IN, "anonymous"], body: { code: "HC1:NOTHING" } },
  "GET /transfers": { who: DISPATCHER },
  "GET /vehicles": { who: DISPATCHER },
  "POST /transfers/{id}/assign": {
    who: DISPATCHER,
    body: { facilityId: "fac00000-0000-4000-8000-000000000001", vehicleId: UNKNOWN },
  },
  "POST /transfers/{id}/depart": { who: DISPATCHER },
  "POST /transfers/{id}/pick-up": { who: DISPATCHER },
  "POST /transfers/{id}/hand-over": { who: DISPATCHER },
  "POST /transfers/{id}/fail": { who: DISPATCHER, body: { reason } },
  "GET /facilities": { who: ["dispatcher", "quarantine-officer"] },
  "GET /isolations": { who: OFFICER },
  "POST /isolations/{id}/admit": { who: OFFICER, body: { bedId: UNKNOWN } },
  "POST /isolations/{id}/daily-check": { who: OFFICER, body: { temperature: 36.5, spo2: 98 } },
  "POST /isolations/{id}/change-end": {
    who: OFFICER,
    body: { endsAt: "2099-01-01T15:00:00Z", reason },
  },
  "POST /isolations/{id}/release": { who: OFFICER, body: { reason } },
  "POST /isolations/{id}/hospital": { who: OFFICER, body: { reason } },
};

/** Pages by their folder's route; one with `[id]` is asked for with an id nobody has. */
export const PAGE_ACCESS: Readonly<Record<string, Access>> = {
  "/": { who: EVERYONE },
  "/verify": { who: EVERYONE },
  "/sign-in": { who: ["anonymous"] },
  "/sign-up": { who: ["anonymous"] },
  "/profile": { who: SIGNED_IN },
  "/profile/passport-name/[id]": { who: CITIZEN },
  "/apply": { who: CITIZEN },
  "/my": { who: CITIZEN },
  "/my/[id]": { who: CITIZEN },
  "/my/[id]/correction": { who: CITIZEN },
  "/my/papers/[id]": { who: CITIZEN },
  "/mailbox": { who: CITIZEN },
  "/site": { who: SITE },
  "/specimens/[id]": { who: SITE },
  "/transfers": { who: DISPATCHER },
  "/isolations": { who: OFFICER },
  "/isolations/[id]": { who: OFFICER },
  "/applications": { who: ["health-officer"] },
  "/applications/[id]": { who: ["health-officer"] },
  "/certificates": { who: ["health-officer"] },
  "/corrections": { who: ["health-officer"] },
  "/open-cases": { who: ["health-officer"] },
  "/failed-messages": { who: ["health-officer", "admin"] },
  "/people": { who: ["admin"] },
  "/audit": { who: ["admin"] },
  "/events": { who: ["admin"] },
  "/dead-letters": { who: ["admin"] },
};

/** Route handlers that are neither the API nor a page, and why they need no row. */
export const OTHER_ROUTES: readonly string[] = [
  "/.well-known/crl/[list]",
  "/.well-known/jwks.json",
  "/api/auth/[...nextauth]",
  "/api/health/live",
  "/api/health/ready",
  "/api/v1/[[...path]]",
  "/language",
  "/trust/[document]",
];

export const NOBODYS = UNKNOWN;
