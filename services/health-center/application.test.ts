import fc from "fast-check";
import { expect, test } from "vitest";
import { ApplicationId, SpecimenId } from "@/contracts/ids";
import type { Outcome } from "@/contracts/vocabulary";
import {
  type ApplicationStatus,
  type Case,
  cancel,
  expire,
  followIsolation,
  followTest,
  type IsolationNews,
  submit,
  type TestNews,
} from "./application";
import { stands } from "./certificate";
import {
  anApplication,
  COLLECTED_AT,
  FACILITY_NAME,
  isolationNews,
  MINT,
  NEWS_OF,
  RELEASED_AT,
  testNews,
} from "./fixtures";

const now = new Date("2026-03-02T06:00:00Z");
const result = (outcome: Outcome, device: string | null = null): TestNews["what"] => ({
  step: "result",
  outcome,
  device,
  resultedAt: now,
});
const typesOf = (answer: ReturnType<typeof followTest>) =>
  answer.ok
    ? answer.value.events.map(({ type }) => type.replace("health-center.", ""))
    : answer.error;

/** As the next step finds it: only what stands. */
const standing = (current: Case): Case => ({ ...current, papers: current.papers.filter(stands) });
const kindsOf = ({ papers }: Case) =>
  papers
    .filter(stands)
    .map(({ kind }) => kind)
    .sort();

const follow = (start: Case, ...news: readonly TestNews[]): Case => {
  let current = start;
  for (const piece of news) {
    const answer = followTest(standing(current), piece, MINT, now);
    if (!answer.ok) throw new Error("followTest never refuses");
    current = answer.value.next;
  }
  return current;
};

test("an application is told of, unless another one is open", () => {
  expect(submit({ ...anApplication(), open: null })).toMatchObject({
    value: { events: [{ type: "health-center.application-submitted.v1" }] },
  });
  const open = ApplicationId.parse("99999999-1111-4111-8111-111111111111");
  expect(submit({ ...anApplication(), open })).toMatchObject({
    error: { rule: "application.already-active", about: { applicationId: open } },
  });
});

test.each<[ApplicationStatus, boolean]>([
  ["submitted", true],
  ["recollection", true],
  ["collected", false],
  ["certified", false],
  ["transfer-requested", false],
  ["isolated", false],
  ["released", false],
  ["expired", false],
])("a %s application can be cancelled: %s", (status, possible) => {
  expect(cancel(anApplication({ status }), now).ok).toBe(possible);
});

test("an application expires at its time and not before", () => {
  const application = anApplication();
  expect(expire(application, now)).toMatchObject({ error: { rule: "application.not-due" } });
  expect(expire(application, application.expiresAt)).toMatchObject({
    value: {
      next: { status: "expired" },
      events: [{ type: "health-center.application-expired.v1" }],
    },
  });
});

test("a negative result gives a certificate, still to be signed, and ends the case", () => {
  const answer = followTest(anApplication(), testNews(2, result("negative")), MINT, now);
  expect(typesOf(answer)).toEqual([]);
  expect(answer).toMatchObject({
    value: {
      next: {
        status: "certified",
        endedAt: now,
        papers: [{ kind: "negative-test", outcome: "negative", status: "pending", codes: null }],
      },
    },
  });
});

test("a certificate names the rapid test that was used, and no other's", () => {
  const rapid = testNews(2, result("negative", "345"));
  const certified = follow(anApplication({ testType: "rapid-antigen" }), rapid);
  expect(certified.papers).toMatchObject([{ kind: "negative-test", device: "345" }]);
  const again = testNews(3, result("positive", "345"));
  expect(standing(follow(certified, again)).papers).toMatchObject([{ device: "345" }]);
  const rejected = follow(certified, testNews(3, { step: "rejected" }));
  expect(rejected).toMatchObject({ device: null, outcome: null });
});

test("a positive result asks for a transfer and confirms itself, never as a pass", () => {
  const answer = followTest(anApplication(), testNews(2, result("positive")), MINT, now);
  expect(typesOf(answer)).toEqual(["transfer-requested.v1"]);
  expect(answer).toMatchObject({
    value: {
      next: { status: "transfer-requested", papers: [{ kind: "positive" }], endedAt: null },
    },
  });
});

test.each<Outcome>(["inconclusive", "invalid"])(
  "%s asks for another specimen, with fresh time",
  (o) => {
    const answer = followTest(anApplication(), testNews(2, result(o)), MINT, now);
    expect(answer).toMatchObject({ value: { next: { status: "recollection" }, events: [] } });
    if (answer.ok) expect(answer.value.next.expiresAt.getTime()).toBeGreaterThan(now.getTime());
  },
);

const signed = (current: Case): Case => ({
  ...current,
  papers: current.papers.filter(stands).map((paper) => ({ ...paper, status: "live" })),
});

test("negative corrected to positive revokes the certificate and asks for a transfer", () => {
  const certified = signed(follow(anApplication(), testNews(2, result("negative"))));
  const answer = followTest(certified, testNews(3, result("positive")), MINT, now);
  expect(typesOf(answer)).toEqual(["certificate-revoked.v1", "transfer-requested.v1"]);
  expect(answer).toMatchObject({
    value: {
      next: {
        papers: [
          { kind: "negative-test", status: "revoked", revokedWhy: "result-corrected" },
          { kind: "positive", status: "pending" },
        ],
      },
    },
  });
});

test("one that was never signed is revoked without a word: nobody had heard of it", () => {
  const certified = follow(anApplication(), testNews(2, result("negative")));
  const answer = followTest(standing(certified), testNews(3, result("positive")), MINT, now);
  expect(typesOf(answer)).toEqual(["transfer-requested.v1"]);
  expect(answer).toMatchObject({ value: { next: { papers: [{ status: "revoked" }, {}] } } });
});

test("positive corrected to negative withdraws the transfer and every paper of the positive", () => {
  const sent = signed(follow(anApplication(), testNews(2, result("positive"))));
  const isolated = followIsolation(sent, isolationNews("isolated"), MINT, now);
  if (!isolated.ok) throw new Error("refused");
  const answer = followTest(
    signed(isolated.value.next),
    testNews(3, result("negative")),
    MINT,
    now,
  );
  expect(typesOf(answer)).toEqual([
    "certificate-revoked.v1",
    "certificate-revoked.v1",
    "transfer-request-withdrawn.v1",
  ]);
  if (!answer.ok) return;
  expect(kindsOf(answer.value.next)).toEqual(["negative-test"]);
  expect(answer.value.next).toMatchObject({ isolationStartsAt: null, releasedAt: null });
});

test("a second specimen's negative is another certificate than the first one's", () => {
  const first = signed(follow(anApplication(), testNews(2, result("negative"))));
  const later = {
    specimenId: SpecimenId.parse("88888888-1111-4111-8111-111111111111"),
    collectedAt: new Date(COLLECTED_AT.getTime() + 60_000),
  };
  const answer = followTest(first, testNews(2, result("negative"), later), MINT, now);
  expect(answer).toMatchObject({
    value: {
      next: {
        papers: [
          { status: "revoked", collectedAt: COLLECTED_AT },
          { status: "pending", collectedAt: later.collectedAt, replaces: first.papers[0]?.id },
        ],
      },
    },
  });
});

test.each<ApplicationStatus>(["cancelled", "expired"])(
  "a specimen outweighs a %s application",
  (status) => {
    const ended = anApplication({ status, endedAt: now });
    const answer = followTest(ended, testNews(1, { step: "collected" }), MINT, now);
    expect(typesOf(answer)).toEqual(["application-reinstated.v1"]);
    expect(answer).toMatchObject({
      value: { next: { status: "collected", endedAt: null, reinstated: true } },
    });
  },
);

test("whatever order the news arrives in, and however often, the case ends the same", () => {
  const second = SpecimenId.parse("88888888-1111-4111-8111-111111111111");
  const later = { specimenId: second, collectedAt: new Date(COLLECTED_AT.getTime() + 60_000) };
  const history: readonly TestNews[] = [
    testNews(1, { step: "collected" }),
    testNews(2, { step: "rejected" }),
    testNews(1, { step: "collected" }, later),
    testNews(2, result("negative"), later),
    testNews(3, result("positive"), later),
  ];
  const inOrder = follow(anApplication(), ...history);
  expect(inOrder).toMatchObject({ status: "transfer-requested" });
  expect(kindsOf(inOrder)).toEqual(["positive"]);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...history, ...history, ...history], { minLength: 15, maxLength: 15 }),
      (shuffled) => {
        const end = follow(anApplication(), ...shuffled);
        const { status, outcome, specimenId, transferId } = end;
        expect({ status, outcome, specimenId, transferId, kinds: kindsOf(end) }).toEqual({
          status: inOrder.status,
          outcome: inOrder.outcome,
          specimenId: inOrder.specimenId,
          transferId: inOrder.transferId,
          kinds: kindsOf(inOrder),
        });
      },
    ),
  );
});

test("never a live certificate beside a positive, never two ends", () => {
  const outcomes = fc.constantFrom<Outcome>("negative", "positive", "inconclusive", "invalid");
  fc.assert(
    fc.property(fc.array(outcomes, { minLength: 1, maxLength: 8 }), (corrections) => {
      const end = follow(
        anApplication(),
        ...corrections.map((outcome, index) => testNews(index + 2, result(outcome))),
      );
      expect(kindsOf(end)).toEqual(
        end.outcome === "negative"
          ? ["negative-test"]
          : end.outcome === "positive"
            ? ["positive"]
            : [],
      );
      expect(end.transferId !== null).toBe(end.outcome === "positive");
      expect(end.endedAt !== null).toBe(end.status === "certified");
    }),
  );
});

const sent = () => standing(follow(anApplication(), testNews(2, result("positive"))));

const walk = (start: Case, ...news: readonly IsolationNews[]): Case => {
  let current = start;
  for (const piece of news) {
    const answer = followIsolation(standing(current), piece, MINT, now);
    if (!answer.ok) throw new Error("followIsolation never refuses");
    current = answer.value.next;
  }
  return standing(current);
};

test("isolation and release are followed with a paper each, and release closes the case", () => {
  const isolated = followIsolation(sent(), isolationNews("isolated"), MINT, now);
  expect(isolated).toMatchObject({ value: { next: { status: "isolated", endedAt: null } } });
  if (!isolated.ok) return;
  expect(isolated.value.next.papers).toMatchObject([
    { kind: "positive" },
    { kind: "isolation", isolatedFrom: "2026-03-03", isolatedUntil: "2026-03-09" },
  ]);
  const released = followIsolation(
    standing(isolated.value.next),
    isolationNews("released", { version: 3 }),
    MINT,
    now,
  );
  expect(released).toMatchObject({
    value: {
      next: { status: "released", endedAt: now },
      events: [{ type: "health-center.case-closed.v1" }],
    },
  });
  if (!released.ok) return;
  // A release by rule comes just after the last day's midnight and leaves that day the last.
  expect(released.value.next.papers).toMatchObject([
    { kind: "positive" },
    { kind: "isolation", status: "pending", isolatedUntil: "2026-03-09" },
    { kind: "release", isolatedFrom: "2026-03-03", releasedAt: RELEASED_AT },
  ]);
});

test("a changed end is a new version of the paper, and so is an early release", () => {
  const isolated = signed(walk(sent(), isolationNews("isolated")));
  const changed = followIsolation(isolated, isolationNews("changed", { version: 3 }), MINT, now);
  expect(changed).toMatchObject({
    value: {
      next: {
        status: "isolated",
        papers: [
          { kind: "isolation", status: "revoked", revokedWhy: "isolation-changed" },
          { kind: "positive", status: "live" },
          { kind: "isolation", status: "pending", isolatedUntil: "2026-03-11" },
        ],
      },
      events: [{ type: "health-center.certificate-revoked.v1" }],
    },
  });
  const early = isolationNews("released", {
    version: 3,
    what: { ...NEWS_OF.released, ground: "early", releasedAt: new Date("2026-03-05T02:00:00Z") },
  });
  expect(walk(isolated, early).papers).toContainEqual(
    expect.objectContaining({ kind: "isolation", isolatedUntil: "2026-03-05" }),
  );
});

test("whoever turns out never to have been infected gets no paper of a release", () => {
  const what = { ...NEWS_OF.released, ground: "result-corrected" } as const;
  const freed = walk(
    sent(),
    isolationNews("isolated"),
    isolationNews("released", { version: 3, what }),
  );
  expect(kindsOf(freed)).toEqual(["isolation", "positive"]);
});

test("papers of an isolation say where, whichever news told of it, and no other paper does", () => {
  const { ko: facilityNameKo, en: facilityNameEn } = FACILITY_NAME;
  const place = { facilityNameKo, facilityNameEn };
  const nowhere = { facilityNameKo: null, facilityNameEn: null };
  const unsaid = isolationNews("isolated", { what: { ...NEWS_OF.isolated, facilityName: null } });
  const released = isolationNews("released", { version: 3 });
  const placesOf = (end: Case) =>
    Object.fromEntries(
      end.papers.map((paper) => [
        paper.kind,
        { facilityNameKo: paper.facilityNameKo, facilityNameEn: paper.facilityNameEn },
      ]),
    );
  expect(placesOf(walk(sent(), isolationNews("isolated"), released))).toEqual({
    positive: nowhere,
    isolation: place,
    release: place,
  });
  // What was confirmed without a place is right as it is, and stays.
  expect(placesOf(walk(sent(), unsaid, released))).toEqual({
    positive: nowhere,
    isolation: nowhere,
    release: place,
  });
  expect(placesOf(walk(sent(), released, unsaid)).isolation).toEqual(place);
});

test("release heard before isolation stays the end", () => {
  const released = walk(sent(), isolationNews("released", { version: 3 }));
  expect(walk(released, isolationNews("isolated"))).toMatchObject({
    status: "released",
    endedAt: now,
  });
});

test("whatever order an isolation is heard in, and however often, the papers end the same", () => {
  const history = [
    isolationNews("isolated"),
    isolationNews("changed", { version: 3 }),
    isolationNews("in-hospital", { version: 4 }),
    isolationNews("released", { version: 5 }),
  ];
  const factsOf = (end: Case) => ({
    status: end.status,
    papers: end.papers
      .map(({ kind, facilityNameKo, isolatedFrom, isolatedUntil, releasedAt }) => ({
        kind,
        facilityNameKo,
        isolatedFrom,
        isolatedUntil,
        releasedAt,
      }))
      .sort((a, b) => a.kind.localeCompare(b.kind)),
  });
  const expected = factsOf(walk(sent(), ...history));
  expect(expected.papers.map(({ kind }) => kind)).toEqual(["isolation", "positive", "release"]);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...history, ...history], { minLength: 8, maxLength: 8 }),
      (shuffled) => {
        expect(factsOf(walk(sent(), ...shuffled))).toEqual(expected);
      },
    ),
  );
});

test("never a live negative certificate beside a paper of a positive, whatever is heard", () => {
  const news = fc.oneof(
    fc
      .constantFrom<Outcome>("negative", "positive", "inconclusive")
      .map(
        (outcome) => (current: Case, nth: number) =>
          followTest(current, testNews(nth, result(outcome)), MINT, now),
      ),
    fc
      .constantFrom("isolated", "changed", "in-hospital", "released")
      .map(
        (step) => (current: Case, nth: number) =>
          followIsolation(current, isolationNews(step as "isolated", { version: nth }), MINT, now),
      ),
  );
  fc.assert(
    fc.property(fc.array(news, { minLength: 1, maxLength: 12 }), (steps) => {
      let current: Case = anApplication();
      for (const [nth, step] of steps.entries()) {
        const answer = step(signed(current), nth + 2);
        if (!answer.ok) throw new Error("news is never refused");
        current = answer.value.next;
        const kinds = kindsOf(current);
        expect(new Set(kinds).size).toBe(kinds.length);
        if (kinds.includes("negative-test")) expect(kinds).toEqual(["negative-test"]);
        for (const paper of current.papers.filter(stands))
          expect(paper.outcome === "negative").toBe(paper.kind === "negative-test");
      }
    }),
  );
});

test("isolation of a withdrawn transfer changes nothing", () => {
  const corrected = standing(follow(sent(), testNews(3, result("negative"))));
  expect(followIsolation(corrected, isolationNews("isolated"), MINT, now)).toMatchObject({
    value: { changed: false },
  });
});
