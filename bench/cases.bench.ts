import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Person } from "@/contracts/access";
import { CertificateIssued } from "@/contracts/health-center.events";
import { submitApplication } from "@/services/health-center";
import { callEntry, collectSpecimen, recordResult } from "@/services/test-site";
import type { Bench } from "./bench";
import { durableWrites } from "./durable-writes";
import { inParallel } from "./parallel";
import { done, NURSE, openSite, SITE } from "./site";
import { countWrites } from "./writes";

const WARM_UP = 40;
const CASES = 300;
const LANES = 8;
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 120_000;

async function apply(): Promise<void> {
  const { siteId, ...site } = SITE;
  const citizen: Person = { kind: "person", id: randomUUID(), role: "citizen" };
  const subject = { personId: citizen.id, holder: { name: "김민준", birthDate: "1990-01-01" } };
  const form = { siteId, testType: "pcr", reason: "contact with a case" };
  done(await submitApplication({ ...form, subject, site }, citizen));
}

/** The three steps of the staff. */
async function test(entryId: string): Promise<void> {
  done(await callEntry({ entryId }, NURSE));
  const { id: specimenId } = done(
    await collectSpecimen({ entryId, specimenType: "nasopharyngeal-swab" }, NURSE),
  );
  done(await recordResult({ specimenId, outcome: "negative" }, NURSE));
}

/** Cases per second, from the first application until the last citizen sees the certificate. */
async function runCases(owner: Client, count: number): Promise<number> {
  const certified = async (): Promise<number> => {
    const { rows } = await owner.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM citizen_view.case_events WHERE body ->> 'type' = $1",
      [CertificateIssued.type],
    );
    return rows[0]?.count ?? 0;
  };
  const goal = (await certified()) + count;
  const begun = performance.now();
  const isLate = () => performance.now() - begun > PATIENCE_MS;
  const applying = inParallel(LANES, Array.from({ length: count }), apply);

  let tested = 0;
  while (tested < count && !isLate()) {
    const { rows } = await owner.query<{ id: string }>(
      "SELECT id FROM test_site.waiting_entries WHERE state = 'waiting' ORDER BY number LIMIT 40",
    );
    await inParallel(LANES, rows, ({ id }) => test(id));
    tested += rows.length;
    if (rows.length === 0) await sleep(LOOK_EVERY_MS);
  }
  await applying;
  while ((await certified()) < goal && !isLate()) await sleep(LOOK_EVERY_MS);
  if (isLate()) throw new Error(`${count} cases take longer than ${PATIENCE_MS / 1_000} s`);
  return count / ((performance.now() - begun) / 1_000);
}

/** Deliveries handled and commands of people so far: what a case commits one by one. */
async function commits(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ commits: number }>(
    `SELECT ((SELECT count(*) FROM messaging.receipts) + (SELECT count(*) FROM health_center.audit)
      + (SELECT count(*) FROM test_site.audit))::int AS commits`,
  );
  return rows[0]?.commits ?? 0;
}

const cases: Bench = async (means) => {
  const owner = new Client({ connectionString: means.database });
  await owner.connect();
  await openSite();
  await runCases(owner, WARM_UP);

  let rate = 0;
  const before = await commits(owner);
  const written = await countWrites(owner, async () => {
    rate = await runCases(owner, CASES);
  });
  const perCase = {
    commits: Math.round(((await commits(owner)) - before) / CASES),
    rows: Math.round(written / CASES),
  };
  await owner.end();
  const yardstick = await durableWrites(means.yardstickDatabase, perCase);
  return [
    {
      what: `full cases, apply to certificate, ${means.queue === "redis" ? "Redis" : "Postgres"} queue`,
      unit: "cases/s",
      portal: rate,
      yardstick: yardstick.rate,
      against: `${yardstick.with}, 8 clients: ${perCase.rows} rows in ${perCase.commits} transactions a case`,
      aim: 0.15,
    },
  ];
};

export default cases;
