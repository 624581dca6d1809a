import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_EVENTS, type CaseEvent } from "./case-event";
import { type CaseFacts, CaseView, viewOf } from "./case-view";
import { aCase, at, isoAt } from "./fixtures";
import { JOURNEYS } from "./journeys.fixtures";

const QUEUE = { position: 3, waiting: 5, testedLastHour: 12, siteState: "open" } as const;

const view = (
  events: readonly CaseEvent[],
  now = at(62),
  over: Partial<CaseFacts> = {},
): CaseView => {
  const seen = viewOf({ events, queue: null, pulseAt: null, ...over }, now);
  if (!seen) throw new Error("nothing to see");
  return seen;
};

describe.each(Object.entries(JOURNEYS))("%s", (_, journey) => {
  test("stands at each step where the vocabulary says", () => {
    const steps = journey();
    const seen = steps.map((__, index) => {
      const events = steps.slice(0, index + 1).map(([event]) => event);
      const shown = view(events, at(0));
      expect(CaseView.parse(shown)).toEqual(shown);
      return [events.at(-1)?.type, shown.status];
    });
    expect(seen).toEqual(steps.map(([{ type }, status]) => [type, status]));
  });

  test("is the same view in whatever order the events are known", () => {
    const events = journey().map(([event]) => event);
    const expected = view(events);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(view(shuffled)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test("is a valid view from any part of its events that has the application", () => {
    const events = journey().map(([event]) => event);
    const [first, ...rest] = events;
    if (!first) throw new Error("an empty journey");
    fc.assert(
      fc.property(fc.shuffledSubarray(rest), (known) => {
        CaseView.parse(view([...known, first]));
      }),
    );
  });
});

test("the journeys tell every event there is", () => {
  const told = new Set(
    Object.values(JOURNEYS).flatMap((journey) => journey().map(([{ type }]) => type)),
  );
  const untold = CASE_EVENTS.map(({ type }) => type).filter((type) => !told.has(type));
  expect(untold).toEqual(["quarantine.bed-hold-expired.v1"]);
});

test("before the application is known there is nothing to see", () => {
  expect(viewOf({ events: [aCase().joined()], queue: null, pulseAt: null }, at(0))).toBeNull();
});

test("a negative case tells its steps, its certificate and that nothing more follows", () => {
  const one = aCase({ number: 7 });
  const specimen = one.specimen(20);
  const certificate = one.certificate();
  const shown = view([
    one.submitted(),
    one.joined(),
    one.called(10),
    specimen.collected(),
    specimen.recorded(60, "negative"),
    certificate.issued(61),
  ]);
  expect(shown).toMatchObject({
    number: 7,
    status: "certified",
    advice: "certified",
    next: null,
    dueAt: null,
    overdue: false,
    result: { outcome: "negative", resultedAt: isoAt(60), corrected: false },
    certificate: { certificateId: certificate.certificateId, status: "live" },
    absent: { transfer: "never", isolation: "never" },
    changedAt: isoAt(61),
  });
  expect(shown.timeline).toEqual([
    { step: "submitted", at: isoAt(0) },
    { step: "waiting", at: isoAt(0) },
    { step: "called", at: isoAt(10) },
    { step: "collected", at: isoAt(20) },
    { step: "result-negative", at: isoAt(60), outcome: "negative" },
    { step: "certificate-issued", at: isoAt(61) },
  ]);
  for (const key of ["waiting", "transfer", "isolation"]) expect(shown).not.toHaveProperty(key);
});

test("a corrected result keeps its first time, says what it was, and why", () => {
  const one = aCase();
  const specimen = one.specimen(20);
  const shown = view([
    one.submitted(),
    specimen.collected(),
    specimen.recorded(60, "negative"),
    specimen.corrected(61, "negative", "positive"),
  ]);
  expect(shown.result).toEqual({ outcome: "positive", resultedAt: isoAt(60), corrected: true });
  expect(shown.timeline.at(-1)).toEqual({
    step: "result-corrected",
    at: isoAt(61),
    from: "negative",
    outcome: "positive",
    reason: "v1.c2VhbGVk",
  });
});

test("a correction of the holder is told from the wish to the new paper", () => {
  const one = aCase();
  const [first, second] = [one.certificate(), one.certificate()];
  const [refused, approved] = [one.correction(), one.correction()];
  const { timeline } = view([
    one.submitted(),
    first.issued(61),
    refused.requested(70),
    refused.decided(80, "refused"),
    approved.requested(90),
    second.issued(101),
    first.revoked(100),
    approved.decided(100, "approved"),
  ]);
  expect(timeline.slice(2)).toEqual([
    { step: "correction-requested", at: isoAt(70) },
    { step: "correction-refused", at: isoAt(80), reason: "v1.c2VhbGVk" },
    { step: "correction-requested", at: isoAt(90) },
    { step: "correction-approved", at: isoAt(100) },
    { step: "certificate-revoked", at: isoAt(100) },
    { step: "certificate-issued", at: isoAt(101) },
  ]);
});

test("a revoked certificate is shown as revoked, and a live one before it", () => {
  const one = aCase();
  const [first, second] = [one.certificate(), one.certificate()];
  const events = [one.submitted(), first.issued(10), first.revoked(20)];
  expect(view(events).certificate).toMatchObject({ status: "revoked" });
  expect(view([...events, second.issued(15)]).certificate).toMatchObject({
    certificateId: second.certificateId,
    status: "live",
  });
});

test("papers of another kind are no pass", () => {
  const one = aCase();
  const shown = view([one.submitted(), one.certificate("positive").issued(10)]);
  expect(shown).not.toHaveProperty("certificate");
  expect(shown.status).toBe("submitted");
});

describe("the place in the queue", () => {
  const waiting = () => {
    const one = aCase();
    return [one.submitted(), one.joined()];
  };

  test("is told with the wait that the pace of the last hour gives", () => {
    expect(view(waiting(), at(1), { queue: QUEUE }).waiting).toEqual({
      position: 3,
      waiting: 5,
      expectedWaitMinutes: 10,
      siteState: "open",
    });
  });

  test.each(["closed", "disinfecting"] as const)(
    "has no expected wait at a %s site",
    (siteState) => {
      const shown = view(waiting(), at(1), { queue: { ...QUEUE, siteState } });
      expect(shown.waiting).toMatchObject({ position: 3, expectedWaitMinutes: null, siteState });
    },
  );

  test("has no expected wait before a pace is measured", () => {
    const shown = view(waiting(), at(1), {
      queue: { ...QUEUE, testedLastHour: 0, siteState: null },
    });
    expect(shown.waiting).toEqual({ position: 3, waiting: 5, expectedWaitMinutes: null });
  });

  test("is not told to whom it no longer concerns", () => {
    const one = aCase();
    const shown = view([one.submitted(), one.joined(), one.cancelled(1)], at(2), { queue: QUEUE });
    expect(shown).not.toHaveProperty("waiting");
  });
});

describe("overdue", () => {
  test.each([
    ["pcr", 24 * 60],
    ["rapid-antigen", 2 * 60],
  ] as const)("a %s result, after its time", (testType, minutes) => {
    const one = aCase({ testType });
    const events = [one.submitted(), one.specimen(20).collected()];
    expect(view(events, at(20 + minutes))).toMatchObject({
      overdue: false,
      dueAt: isoAt(20 + minutes),
      absent: { result: "not-yet" },
    });
    expect(view(events, at(21 + minutes))).toMatchObject({
      overdue: true,
      next: "result",
      absent: { result: "overdue", certificate: "not-yet" },
    });
  });

  test("somebody called who does not come", () => {
    const one = aCase();
    const events = [one.submitted(), one.joined(), one.called(10)];
    expect(view(events, at(40)).overdue).toBe(false);
    expect(view(events, at(41))).toMatchObject({ status: "called", overdue: true });
  });

  test("an application that reaches no waiting list", () => {
    expect(view([aCase().submitted()], at(31))).toMatchObject({
      overdue: true,
      absent: { number: "overdue" },
    });
  });

  test("a certificate, a transfer and an admission that do not follow", () => {
    const one = aCase();
    const specimen = one.specimen(20);
    const begun = [one.submitted(), one.joined(), specimen.collected()];
    expect(view([...begun, specimen.recorded(60, "negative")], at(121)).absent).toMatchObject({
      certificate: "overdue",
      transfer: "never",
    });
    const positive = [...begun, specimen.recorded(60, "positive")];
    expect(view(positive, at(121)).absent).toEqual({
      certificate: "never",
      transfer: "overdue",
      isolation: "not-yet",
    });
    const hold = "11111111-1111-4111-8111-111111111111";
    const transfer = one.transfer();
    const arrived = [...positive, transfer.requested(61), transfer.handedOver(100, hold)];
    expect(view(arrived, at(461))).toMatchObject({
      overdue: true,
      next: "isolated",
      absent: { isolation: "overdue" },
    });
  });

  test("never a case that has ended", () => {
    const one = aCase();
    expect(view([one.submitted(), one.cancelled(1)], at(1_000_000)).overdue).toBe(false);
  });
});

test("a cancelled and an expired application give different reasons for what is not there", () => {
  const one = aCase();
  expect(view([one.submitted(), one.joined(), one.cancelled(1)]).absent).toEqual({
    number: "cancelled",
    result: "cancelled",
    certificate: "never",
    transfer: "never",
    isolation: "never",
  });
  expect(view([one.submitted(), one.expired(1)]).absent).toMatchObject({
    number: "never",
    result: "never",
  });
});

test("nothing is said of transfer and isolation while the result is open", () => {
  const one = aCase();
  expect(view([one.submitted(), one.joined()]).absent).toEqual({
    result: "not-yet",
    certificate: "not-yet",
  });
});

test("a result without an answer has an advice of its own", () => {
  const one = aCase();
  const specimen = one.specimen(20);
  const begun = [one.submitted(), one.joined(), one.called(10), specimen.collected()];
  expect(view([...begun, specimen.recorded(30, "invalid")])).toMatchObject({
    status: "recollection",
    advice: "invalid",
    result: { outcome: "invalid" },
  });
  expect(view([...begun, specimen.rejected(30)])).toMatchObject({
    status: "recollection",
    advice: "recollection",
  });
});

describe("the transfer", () => {
  const one = aCase();
  const transfer = one.transfer();
  const hold = "11111111-1111-4111-8111-111111111111";
  const other = "22222222-2222-4222-8222-222222222222";
  const begun = [one.submitted(), transfer.requested(10)];
  const stateAfter = (...events: readonly CaseEvent[]) => view([...begun, ...events]).transfer;

  test("waits for its bed, has it, loses it", () => {
    expect(stateAfter()).toEqual({ transferId: transfer.transferId, state: "requested" });
    expect(stateAfter(transfer.accepted(20))).toMatchObject({
      state: "awaiting-bed",
      vehicleClass: "negative-pressure",
      facilityId: one.ids.facilityId,
    });
    expect(stateAfter(transfer.accepted(20), transfer.held(21, hold))?.state).toBe("bed-held");
    expect(
      stateAfter(transfer.accepted(20), transfer.held(21, hold), transfer.holdExpired(30, hold)),
    ).toEqual({ transferId: transfer.transferId, state: "requested" });
  });

  test("of an earlier assignment says nothing about the next", () => {
    const events = [transfer.accepted(20), transfer.refused(21, hold), transfer.accepted(25, 4)];
    expect(stateAfter(...events)?.state).toBe("awaiting-bed");
    expect(stateAfter(...events, transfer.held(26, other))?.state).toBe("bed-held");
  });

  test("withdrawn and cancelled is one step to the citizen", () => {
    const shown = view([...begun, transfer.withdrawn(20), transfer.cancelled(21)]);
    expect(shown.timeline.map(({ step }) => step)).toEqual([
      "submitted",
      "transfer-requested",
      "transfer-withdrawn",
    ]);
    expect(shown.transfer?.state).toBe("cancelled");
  });
});

describe("isolation", () => {
  // 24:00 of 9 March in Korea.
  const ENDS = "2026-03-09T15:00:00.000Z";
  const one = aCase();
  const transfer = one.transfer();
  const isolation = one.isolation(transfer.transferId);
  const events = [one.submitted(), isolation.isolated(140, ENDS)];

  test.each([
    ["2026-03-08T14:59:59.000Z", 1],
    ["2026-03-08T15:00:00.000Z", 0],
    ["2026-03-09T14:59:59.000Z", 0],
    ["2026-03-09T15:00:00.000Z", 0],
    ["2026-03-02T06:00:00.000Z", 7],
  ])("at %s has %i days left in Korea", (now, days) => {
    expect(view(events, new Date(now)).isolation?.daysLeft).toBe(days);
  });

  test("follows a changed end, then says why it ended", () => {
    const sooner = "2026-03-07T15:00:00.000Z";
    const changed = [...events, isolation.changed(200, sooner)];
    expect(view(changed).isolation).toMatchObject({ status: "isolated", endsAt: sooner });
    expect(view([...changed, isolation.released(300, "early")]).isolation).toMatchObject({
      status: "released",
      ground: "early",
      daysLeft: 0,
      ruleId: "kr-2022-03",
    });
  });
});

describe("the age of the view", () => {
  const events = [aCase().submitted()];

  test("is that of the newest event where no pulse was felt", () => {
    expect(view(events, at(1))).toMatchObject({ asOf: isoAt(0), lagSeconds: 60 });
  });

  test("is that of the last pulse where the case has been quiet", () => {
    expect(view(events, at(100), { pulseAt: at(99) })).toMatchObject({
      changedAt: isoAt(0),
      asOf: isoAt(99),
      lagSeconds: 60,
    });
  });

  test("is not that of a pulse older than what is known", () => {
    expect(view(events, at(1), { pulseAt: at(-5) }).asOf).toBe(isoAt(0));
  });
});

test("papers of other kinds are listed, and neither the certificate nor steps of their own", () => {
  const one = aCase();
  const specimen = one.specimen(20);
  const [positive, old, isolation] = [
    one.certificate("positive"),
    one.certificate("isolation"),
    one.certificate("isolation"),
  ];
  const shown = view([
    one.submitted(),
    specimen.collected(),
    specimen.recorded(60, "positive"),
    positive.issued(61),
    old.issued(62),
    old.revoked(63),
    isolation.issued(64),
  ]);
  expect(shown.certificate).toBeUndefined();
  expect(shown.papers?.map(({ kind, status }) => [kind, status])).toEqual([
    ["isolation", "live"],
    ["positive", "live"],
    ["isolation", "revoked"],
  ]);
  expect(shown.timeline.map(({ step }) => step)).toEqual([
    "submitted",
    "collected",
    "result-positive",
  ]);
});
