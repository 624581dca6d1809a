import type { NavigationItem } from "@/components/navigation";
import type { Role } from "@/contracts/access";
import { PAGE, type PageName } from "@/contracts/words/navigation";

/** Where each page lives, for menus and links between pages. */
export const PATH = {
  landing: "/",
  verify: "/verify",
  signIn: "/sign-in",
  signUp: "/sign-up",
  apply: "/apply",
  my: "/my",
  mailbox: "/mailbox",
  profile: "/profile",
  siteBoard: "/site",
  transferBoard: "/transfers",
  facilityBoard: "/isolations",
  applications: "/applications",
  certificates: "/certificates",
  corrections: "/corrections",
  openCases: "/open-cases",
  failures: "/failed-messages",
  people: "/people",
  audit: "/audit",
  events: "/events",
  deadLetters: "/dead-letters",
} as const satisfies Partial<Record<PageName, string>>;

const PAGES_OF: Readonly<Record<Role | "anonymous", readonly (keyof typeof PATH)[]>> = {
  anonymous: ["landing", "apply", "verify"],
  citizen: ["landing", "apply", "my", "mailbox", "profile", "verify"],
  "site-staff": ["siteBoard", "landing", "verify"],
  "health-officer": [
    "openCases",
    "applications",
    "certificates",
    "corrections",
    "failures",
    "verify",
  ],
  dispatcher: ["transferBoard", "verify"],
  "quarantine-officer": ["facilityBoard", "verify"],
  admin: ["people", "audit", "events", "deadLetters", "failures", "verify"],
};

/** The menu of this role. What it leaves out is refused by the policy, not by being hidden. */
export const navigationOf = (role: Role | null): NavigationItem[] =>
  PAGES_OF[role ?? "anonymous"].map((page) => ({ href: PATH[page], label: PAGE[page] }));
