import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { Bench, Figure, Means } from "./bench";
import { type SignedIn, signInMany } from "./citizens";
import { compare, type Request, requestsFor } from "./load";
import { openSite, SITE } from "./site";
import { countWrites } from "./writes";

const AMOUNT = 1_200;
/** Requests of which the rows they write are counted. */
const COUNTED = 50;

const applying =
  (citizens: Iterator<SignedIn>, origin: string, testType: string, isKeyed: boolean) =>
  (): Request => {
    const { value: citizen, done } = citizens.next();
    if (done) throw new Error("too few citizens");
    return {
      method: "POST",
      path: "/api/v1/applications",
      headers: {
        cookie: citizen.cookie,
        origin,
        "content-type": "application/json",
        ...(isKeyed && { "idempotency-key": randomUUID() }),
      },
      body: JSON.stringify({
        siteId: SITE.siteId,
        testType,
        reason: "contact with a case",
        symptoms: ["fever", "cough"],
        onsetDate: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10),
      }),
    };
  };

const send = async (origin: string, { path, headers = {}, ...init }: Request) => {
  const response = await fetch(origin + path, { ...init, headers: { ...headers } });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
};

const intake: Bench = async (means: Means) => {
  const owner = new Client({ connectionString: means.database });
  await owner.connect();
  await openSite();
  const citizens = await signInMany(requestsFor(AMOUNT) + COUNTED);

  const figures: Figure[] = [];
  for (const [testType, isKeyed] of [
    ["pcr", false],
    ["rapid-antigen", true],
  ] as const) {
    const next = applying(citizens.values(), means.web, testType, isKeyed);
    const written = await countWrites(owner, async () => {
      for (let nth = 0; nth < COUNTED; nth += 1) await send(means.web, next());
    });
    const rows = Math.round(written / COUNTED);
    const yardstick = (): Request => insertOf(rows);
    const rates = await compare(
      { origin: means.web, next },
      { origin: means.yardstick, next: yardstick },
      AMOUNT,
    );
    figures.push({
      what: `intake, POST /api/v1/applications${isKeyed ? " with Idempotency-Key" : ""}`,
      unit: "requests/s",
      ...rates,
      against: `bare Next route, one transaction of ${rows} inserts through pg`,
      aim: 0.7,
    });
  }
  await owner.end();
  return figures;
};

const BODY = JSON.stringify({
  siteId: SITE.siteId,
  testType: "pcr",
  reason: "contact with a case",
  symptoms: ["fever", "cough"],
});

const insertOf = (rows: number): Request => ({
  method: "POST",
  path: `/insert?rows=${rows}`,
  headers: { "content-type": "application/json" },
  body: BODY,
});

export default intake;
