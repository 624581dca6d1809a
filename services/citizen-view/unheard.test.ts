import { expect, test } from "vitest";
import { ApplicationId, PersonId, SiteId } from "@/contracts/ids";
import { CaseView, viewOf } from "./case-view";
import { aCase, at, isoAt } from "./fixtures";
import { type Told, unheardOf, withLapse } from "./unheard";

const one = aCase();

const told = (over: Partial<Told> = {}): Told => ({
  applicationId: ApplicationId.parse(one.ids.applicationId),
  number: one.ids.number,
  siteId: SiteId.parse(one.ids.siteId),
  testType: one.ids.testType,
  subjectId: PersonId.parse(one.ids.citizenId),
  submittedAt: at(0),
  expiresAt: new Date(one.submitted().data.expiresAt),
  lapse: null,
  ...over,
});

const cancelled = told({ lapse: { why: "cancelled", at: at(30) } });

test("before any event the view is the one that the first event will give", () => {
  const heard = viewOf({ events: [one.submitted()], queue: null, pulseAt: null }, at(1));
  expect(unheardOf(told(), at(1))).toEqual(heard);
});

test("an application that nobody takes up becomes overdue", () => {
  expect(unheardOf(told(), at(29))).toMatchObject({ overdue: false });
  expect(unheardOf(told(), at(31))).toMatchObject({
    overdue: true,
    absent: { number: "overdue" },
    lagSeconds: 31 * 60,
  });
});

test("an unheard cancellation is told as such", () => {
  const view = unheardOf(cancelled, at(40));
  expect(CaseView.parse(view)).toEqual(view);
  expect(view).toMatchObject({ status: "cancelled", next: null, asOf: isoAt(30) });
});

test("a cancellation ahead of its event gives the view that the event will give", () => {
  const before = [one.submitted(), one.joined(), one.called(10)];
  const queue = { position: 1, waiting: 1, testedLastHour: 0, siteState: null };
  const stale = viewOf({ events: before, queue, pulseAt: null }, at(31));
  if (!stale) throw new Error("nothing to see");
  const heard = viewOf(
    { events: [...before, one.cancelled(30)], queue: null, pulseAt: null },
    at(31),
  );
  const { asOf, lagSeconds } = stale;
  expect(withLapse(stale, cancelled, at(31))).toEqual({ ...heard, asOf, lagSeconds });
});

test("a specimen that overtook the cancellation is not unseen", () => {
  const specimen = one.specimen(20);
  const view = viewOf(
    { events: [one.submitted(), one.joined(), specimen.collected()], queue: null, pulseAt: null },
    at(31),
  );
  if (!view) throw new Error("nothing to see");
  expect(withLapse(view, cancelled, at(31))).toBe(view);
});
