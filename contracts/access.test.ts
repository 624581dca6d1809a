import { expect, test } from "vitest";
import { type Action, type Actor, ANONYMOUS, can, mayEver, POLICY, reachOf } from "./access";

const person = (over: Partial<Extract<Actor, { kind: "person" }>>): Actor => ({
  kind: "person",
  id: "p1",
  role: "citizen",
  ...over,
});

test("a citizen's own is their own, and nobody else's", () => {
  const citizen = person({ id: "c1" });
  expect(can(citizen, "health-center.cancel-application", { citizenId: "c1" })).toBe(true);
  expect(can(citizen, "health-center.cancel-application", { citizenId: "c2" })).toBe(false);
  expect(can(citizen, "health-center.cancel-application", {})).toBe(false);
});

test("staff without a post reach nothing, not everything", () => {
  for (const role of ["site-staff", "dispatcher", "quarantine-officer", "health-officer"] as const)
    for (const action of Object.keys(POLICY) as Action[]) {
      const reach = reachOf(person({ role }), action);
      if (reach && Object.keys(reach).length === 0)
        expect(Object.values({ ...POLICY[action] })).toContain("any");
    }
  expect(mayEver(person({ role: "site-staff" }), "test-site.call")).toBe(false);
});

test("an officer of a facility does not reach the region around it", () => {
  const officer = person({ role: "quarantine-officer", facilityId: "f1", region: "seoul" });
  expect(reachOf(officer, "quarantine.admit")).toEqual({ facilityId: "f1" });
  expect(can(officer, "quarantine.admit", { facilityId: "f2", region: "seoul" })).toBe(false);
});

test("a service does only what it is named for", () => {
  const service: Actor = { kind: "service", name: "citizen-view" };
  for (const action of Object.keys(POLICY) as Action[])
    expect(mayEver(service, action)).toBe("service:citizen-view" in POLICY[action]);
});

test("somebody who is not signed in sees the sites and may sign up, no more", () => {
  const open = (Object.keys(POLICY) as Action[]).filter((action) => mayEver(ANONYMOUS, action));
  expect(open).toEqual(expect.arrayContaining(["identity.sign-up", "test-site.list-sites"]));
  for (const action of open) expect(action).toMatch(/sign-up|list-sites|verify/);
});
