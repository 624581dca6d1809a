import { z } from "zod";
import type { Actor, Role } from "@/contracts/access";
import { FacilityId, type PersonId, Region, SiteId } from "@/contracts/ids";
import { type Decision, decided, refused } from "@/platform/decision";
import { BirthDate } from "./birth-date";
import { Email } from "./email";
import { PersonName } from "./name";
import { isEmail, Password } from "./password";
import type { Person } from "./person";
import { Phone } from "./phone";

/** What somebody is posted to; what the role does not ask for is null. */
export interface Post {
  readonly role: Role;
  readonly siteId: string | null;
  readonly facilityId: string | null;
  readonly region: string | null;
}

export interface Account extends Post {
  readonly personId: PersonId;
  readonly createdAt: Date;
  readonly dismissedAt: Date | null;
  readonly version: number;
}

/** A person and their account, about to be registered together. */
export interface Registration {
  readonly person: Person;
  readonly post: Post;
  readonly email: string;
  readonly passwordHash: string;
  /** Whether the address already has an account. */
  readonly taken: boolean;
  readonly version: number;
}

export const register = (registration: Registration): Decision<Registration> =>
  registration.taken ? refused("account.email-taken") : decided(registration);

export function dismiss(account: Account, by: Actor, now: Date): Decision<Account> {
  if (by.kind === "person" && by.id === account.personId)
    return refused("account.cannot-dismiss-self");
  if (account.dismissedAt) return refused("account.already-dismissed");
  return decided<Account>({ ...account, dismissedAt: now });
}

const notOwnEmail = ({ email, password }: { email: string; password: string }): boolean =>
  !isEmail(password, email);
const sameAsEmail = { path: ["password"], error: "same-as-email" };

export const SignUp = z
  .strictObject({
    email: Email,
    password: Password,
    name: PersonName,
    birthDate: BirthDate,
    phone: Phone,
  })
  .refine(notOwnEmail, sameAsEmail);

const staff = { email: Email, password: Password, name: PersonName };

/** Each role names what it is posted to, and nothing else. */
export const Staff = z
  .discriminatedUnion("role", [
    z.strictObject({ ...staff, role: z.literal("admin") }),
    z.strictObject({ ...staff, role: z.literal("site-staff"), siteId: SiteId }),
    z.strictObject({ ...staff, role: z.literal(["health-officer", "dispatcher"]), region: Region }),
    z
      .strictObject({
        ...staff,
        role: z.literal("quarantine-officer"),
        facilityId: FacilityId.optional(),
        region: Region.optional(),
      })
      .refine(({ facilityId, region }) => (facilityId === undefined) !== (region === undefined), {
        path: ["facilityId"],
        error: "facility-or-region",
      }),
  ])
  .refine(notOwnEmail, sameAsEmail);
export type Staff = z.infer<typeof Staff>;

interface Posted {
  readonly role: Role;
  readonly siteId?: string | undefined;
  readonly facilityId?: string | undefined;
  readonly region?: string | undefined;
}

export const postOf = ({ role, siteId, facilityId, region }: Posted): Post => ({
  role,
  siteId: siteId ?? null,
  facilityId: facilityId ?? null,
  region: region ?? null,
});

export const CITIZEN: Post = { role: "citizen", siteId: null, facilityId: null, region: null };
