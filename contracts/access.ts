import type { Service } from "./routes";

export const ROLES = [
  "citizen",
  "site-staff",
  "health-officer",
  "dispatcher",
  "quarantine-officer",
  "admin",
] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  readonly kind: "person";
  readonly id: string;
  readonly role: Role;
  readonly siteId?: string;
  readonly facilityId?: string;
  readonly region?: string;
}

export type Actor =
  | Person
  | { readonly kind: "service"; readonly name: Service }
  | { readonly kind: "anonymous" };

export const ANONYMOUS: Actor = { kind: "anonymous" };

/** The facts about a record that decide who may touch it. */
export interface Scope {
  readonly citizenId?: string | null;
  readonly siteId?: string | null;
  readonly facilityId?: string | null;
  readonly region?: string | null;
}

/**
 * How far a grant reaches: `own` is what the actor's own case is, `site`, `facility` and
 * `region` what the actor is posted to, `post` the narrowest of facility and region.
 */
type Reach = "any" | "own" | "site" | "facility" | "region" | "post";

type Grants = Partial<Record<Role | "anonymous" | `service:${Service}`, Reach>>;

const signedIn: Grants = {
  citizen: "any",
  "site-staff": "any",
  "health-officer": "any",
  dispatcher: "any",
  "quarantine-officer": "any",
  admin: "any",
};
const everyone: Grants = { ...signedIn, anonymous: "any" };

/** Every action of the product and who may take it. What is absent is denied. */
export const POLICY = {
  "identity.sign-up": { anonymous: "any" },
  "identity.view-self": signedIn,
  "identity.add-dependant": { citizen: "own" },
  "identity.view-dependants": { citizen: "own" },
  "identity.read-names": {
    citizen: "own",
    "site-staff": "any",
    "health-officer": "any",
    dispatcher: "any",
    "quarantine-officer": "any",
    admin: "any",
  },
  "identity.enter-passport-name": { citizen: "own" },
  "identity.confirm-passport-name": { citizen: "own" },
  "identity.correct-person": { "health-officer": "any" },
  "identity.list-people": { admin: "any" },
  "identity.add-staff": { admin: "any", "service:identity": "any" },
  "identity.dismiss": { admin: "any" },
  "identity.view-audit": { admin: "any" },

  "health-center.submit-application": { citizen: "own" },
  "health-center.cancel-application": { citizen: "own" },
  "health-center.expire-application": { "service:health-center": "any" },
  "health-center.follow-test": { "service:health-center": "any" },
  "health-center.follow-isolation": { "service:health-center": "any" },
  "health-center.sign-certificate": { "service:health-center": "any" },
  "health-center.list-applications": { "health-officer": "region" },
  "health-center.view-application": { citizen: "own", "health-officer": "region" },
  "health-center.list-open-cases": { "health-officer": "region" },
  "health-center.list-certificates": { "health-officer": "region" },
  "health-center.view-certificate": { citizen: "own", "health-officer": "region" },
  "health-center.view-codes": { citizen: "own" },
  "health-center.verify-certificate": everyone,
  "health-center.request-correction": { citizen: "own" },
  "health-center.decide-correction": { "health-officer": "region" },
  "health-center.list-corrections": { "health-officer": "region" },
  "health-center.view-correction": { "health-officer": "region" },
  "health-center.view-own-corrections": { citizen: "own" },

  "test-site.list-sites": everyone,
  "test-site.set-state": { "site-staff": "site", "service:test-site": "any" },
  "test-site.add-site": { admin: "any", "service:test-site": "any" },
  "test-site.join-waiting-list": { "service:test-site": "any" },
  "test-site.leave-waiting-list": { "service:test-site": "any" },
  "test-site.view-waiting-list": { "site-staff": "site" },
  "test-site.call": { "site-staff": "site" },
  "test-site.mark-no-show": { "site-staff": "site" },
  "test-site.collect-specimen": { "site-staff": "site" },
  "test-site.view-specimen": { "site-staff": "site" },
  "test-site.record-result": { "site-staff": "site" },
  "test-site.confirm-result": { "site-staff": "site" },
  "test-site.correct-result": { "site-staff": "site" },
  "test-site.reject-specimen": { "site-staff": "site" },

  "transfer-center.receive-request": { "service:transfer-center": "any" },
  "transfer-center.follow-bed": { "service:transfer-center": "any" },
  "transfer-center.list-transfers": { dispatcher: "region" },
  "transfer-center.list-vehicles": { dispatcher: "region" },
  "transfer-center.add-vehicle": { admin: "any", "service:transfer-center": "any" },
  "transfer-center.assign": { dispatcher: "region" },
  "transfer-center.depart": { dispatcher: "region" },
  "transfer-center.pick-up": { dispatcher: "region" },
  "transfer-center.hand-over": { dispatcher: "region" },
  "transfer-center.fail": { dispatcher: "region" },
  "transfer-center.ready-vehicle": { dispatcher: "region", "service:transfer-center": "any" },

  "quarantine.list-facilities": { dispatcher: "any", "quarantine-officer": "post" },
  "quarantine.add-facility": { admin: "any", "service:quarantine": "any" },
  "quarantine.hold-bed": { "service:quarantine": "any" },
  "quarantine.follow-transfer": { "service:quarantine": "any" },
  "quarantine.list-isolations": { "quarantine-officer": "post" },
  "quarantine.view-isolation": { "quarantine-officer": "post" },
  "quarantine.admit": { "quarantine-officer": "post" },
  "quarantine.record-daily-check": { "quarantine-officer": "post" },
  "quarantine.change-end": { "quarantine-officer": "post" },
  "quarantine.release": { "quarantine-officer": "post", "service:quarantine": "any" },
  "quarantine.move-to-hospital": { "quarantine-officer": "post" },

  "citizen-view.view-own": { citizen: "own" },
  "notification.keep-contact": { citizen: "own" },
  "notification.view-mailbox": { citizen: "own" },
  "notification.view-failures": { admin: "any", "health-officer": "any" },
  "notification.send": { "service:notification": "any" },

  "operations.view-events": { admin: "any" },
  "operations.redrive": { admin: "any" },
} as const satisfies Record<string, Grants>;

export type Action = keyof typeof POLICY;

const grantOf = (actor: Actor, action: Action): Reach | undefined => {
  const grants: Grants = POLICY[action];
  switch (actor.kind) {
    case "person":
      return grants[actor.role];
    case "service":
      return grants[`service:${actor.name}`];
    case "anonymous":
      return grants.anonymous;
  }
};

/** The equality that a record must satisfy for this actor and action; null is "nothing at all". */
export function reachOf(actor: Actor, action: Action): Scope | null {
  const reach = grantOf(actor, action);
  if (actor.kind !== "person") return reach === "any" ? {} : null;
  const { id, siteId, facilityId, region } = actor;
  switch (reach) {
    case undefined:
      return null;
    case "any":
      return {};
    case "own":
      return { citizenId: id };
    case "site":
      return siteId ? { siteId } : null;
    case "facility":
      return facilityId ? { facilityId } : null;
    case "region":
      return region ? { region } : null;
    case "post":
      if (facilityId) return { facilityId };
      return region ? { region } : null;
  }
}

/** Whether this actor may take this action on some record: what a menu or an early 403 asks. */
export const mayEver = (actor: Actor, action: Action): boolean => reachOf(actor, action) !== null;

export function can(actor: Actor, action: Action, scope: Scope): boolean {
  const reach = reachOf(actor, action);
  if (!reach) return false;
  return (Object.keys(reach) as (keyof Scope)[]).every((fact) => reach[fact] === scope[fact]);
}
