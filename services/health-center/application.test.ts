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
  submit,
  type TestNews,
} from "./application";
import { anApplication, COLLECTED_AT, isolationNews, MINT, testNews } from "./fixtures";

const now = new Date("2026-03-02T06:00:00Z");
const result = (outcome: Outcome): TestNews["what"] => ({
  step: "result",
  outcome,
  resultedAt: now,
});
const typesOf = (answer: ReturnType<typeof followTest>) =>
  answer.ok
    ? answer.value.events.map(({ type }) => type.replace("health-center.", ""))
    : answer.error;

const follow = (start: Case, ...news: readonly TestNews[]): Case => {
  let current = start;
  for (const piece of news) {
    const answer = followTest({ ...current, revoked: null }, piece, MINT, now);
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

test("a negative result gives a certificate and ends the case", () => {
  const answer = followTest(anApplication(), testNews(2, result("negative")), MINT, now);
  expect(typesOf(answer)).toEqual(["certificate-issued.v1"]);
  expect(answer).toMatchObject({
    value: {
      next: {
        status: "certified",
        endedAt: now,
        certificate: { outcome: "negative", status: "live" },
      },
    },
  });
});

test("a positive result asks for a transfer and gives no certificate", () => {
  const answer = followTest(anApplication(), testNews(2, result("positive")), MINT, now);
  expect(typesOf(answer)).toEqual(["transfer-requested.v1"]);
  expect(answer).toMatchObject({
    value: { next: { status: "transfer-requested", certificate: null, endedAt: null } },
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

test("negative corrected to positive revokes the certificate and asks for a transfer", () => {
  const certified = follow(anApplication(), testNews(2, result("negative")));
  const answer = followTest(certified, testNews(3, result("positive")), MINT, now);
  expect(typesOf(answer)).toEqual(["certificate-revoked.v1", "transfer-requested.v1"]);
  expect(answer).toMatchObject({
    value: { next: { certificate: null, revoked: { status: "revoked" } } },
  });
});

test("positive corrected to negative withdraws the transfer and gives a certificate", () => {
  const sent = follow(anApplication(), testNews(2, result("positive")));
  const answer = followTest(
    { ...sent, status: "isolated" },
    testNews(3, result("negative")),
    MINT,
    now,
  );
  expect(typesOf(answer)).toEqual(["transfer-request-withdrawn.v1", "certificate-issued.v1"]);
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
  expect(inOrder).toMatchObject({ status: "transfer-requested", certificate: null });
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...history, ...history, ...history], { minLength: 15, maxLength: 15 }),
      (shuffled) => {
        const { status, outcome, specimenId, certificate, transferId } = follow(
          anApplication(),
          ...shuffled,
        );
        expect({ status, outcome, specimenId, certificate, transferId }).toEqual({
          status: inOrder.status,
          outcome: inOrder.outcome,
          specimenId: inOrder.specimenId,
          certificate: inOrder.certificate,
          transferId: inOrder.transferId,
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
      expect(end.certificate !== null).toBe(end.outcome === "negative");
      expect(end.transferId !== null).toBe(end.outcome === "positive");
      expect(end.endedAt !== null).toBe(end.status === "certified");
    }),
  );
});

const sent = () => follow(anApplication(), testNews(2, result("positive")));

test("isolation and release are followed, and release closes the case", () => {
  const isolated = followIsolation(sent(), isolationNews("isolated"), now);
  expect(isolated).toMatchObject({ value: { next: { status: "isolated", endedAt: null } } });
  if (!isolated.ok) return;
  expect(
    followIsolation(isolated.value.next, isolationNews("released", { version: 3 }), now),
  ).toMatchObject({
    value: {
      next: { status: "released", endedAt: now },
      events: [{ type: "health-center.case-closed.v1" }],
    },
  });
});

test("release heard before isolation stays the end", () => {
  const released = followIsolation(sent(), isolationNews("released", { version: 3 }), now);
  if (!released.ok) throw new Error("refused");
  expect(followIsolation(released.value.next, isolationNews("isolated"), now)).toMatchObject({
    value: { changed: false },
  });
});

test("isolation of a withdrawn transfer changes nothing", () => {
  const corrected = follow(sent(), testNews(3, result("negative")));
  expect(followIsolation(corrected, isolationNews("isolated"), now)).toMatchObject({
    value: { changed: false },
  });
});
