import type { Role } from "./access";

/** The accounts of the demo; they exist only where PORTAL_MODE is `demo`. */
export const DEMO_PASSWORD = "demo-1234-demo";

export const DEMO_ACCOUNTS: readonly {
  readonly email: string;
  readonly role: Role;
  readonly note: string;
}[] = [
  { email: "citizen1@demo.test", role: "citizen", note: "시민 · no open case" },
  { email: "citizen2@demo.test", role: "citizen", note: "시민 · no open case" },
  { email: "site1@demo.test", role: "site-staff", note: "검사소 · open around the clock" },
  { email: "site1b@demo.test", role: "site-staff", note: "검사소 · same site, confirms positives" },
  { email: "site2@demo.test", role: "site-staff", note: "검사소 · another site" },
  { email: "health1@demo.test", role: "health-officer", note: "보건소" },
  { email: "transfer1@demo.test", role: "dispatcher", note: "이송센터" },
  { email: "quarantine1@demo.test", role: "quarantine-officer", note: "격리소" },
  { email: "admin1@demo.test", role: "admin", note: "관리자" },
];
