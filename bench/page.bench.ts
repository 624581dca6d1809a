import { Client } from "pg";
import { pump } from "@/platform/pump";
import { citizenView } from "@/services/citizen-view";
import { healthCenter, submitApplication } from "@/services/health-center";
import { callEntry, testSite } from "@/services/test-site";
import type { Bench } from "./bench";
import { signInMany } from "./citizens";
import { compare, type Request } from "./load";
import { inParallel } from "./parallel";
import { done, NURSE, openSite, SITE } from "./site";

const AMOUNT = 500;
const CITIZENS = 64;
/** How far a yardstick page may be from the portal's in size. */
const TOLERANCE = 0.02;

async function sizeOf(origin: string, { path, headers = {} }: Request): Promise<number> {
  const response = await fetch(origin + path, {
    headers: { ...headers, "accept-encoding": "identity" },
    redirect: "error",
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}

const rowsPage = (rows: number): Request => ({ method: "GET", path: `/page?rows=${rows}` });

/** The yardstick page that is as long as the portal's. */
async function pageOfSize(origin: string, bytes: number): Promise<Request> {
  const [few, many] = [await sizeOf(origin, rowsPage(10)), await sizeOf(origin, rowsPage(110))];
  const rows = Math.max(1, Math.round(10 + ((bytes - few) * 100) / (many - few)));
  const found = await sizeOf(origin, rowsPage(rows));
  if (Math.abs(found - bytes) > TOLERANCE * bytes)
    throw new Error(`a yardstick page of ${found} bytes beside one of ${bytes}`);
  return rowsPage(rows);
}

/** Citizens who were called to their test, among others who wait. */
async function calledCitizens(database: string): Promise<readonly Request[]> {
  await openSite();
  const citizens = await signInMany(CITIZENS);
  const { siteId, ...site } = SITE;
  const pages = await inParallel(8, citizens, async ({ id, cookie }): Promise<Request> => {
    const application = done(
      await submitApplication(
        {
          siteId,
          testType: "pcr",
          reason: "contact with a case",
          subject: { personId: id, holder: { name: "김민준", birthDate: "1990-01-01" } },
          site,
        },
        { kind: "person", id, role: "citizen" },
      ),
    );
    return { method: "GET", path: `/my/${application.id}`, headers: { cookie } };
  });
  const settle = () => pump([healthCenter, testSite, citizenView]);
  await settle();
  const owner = new Client({ connectionString: database });
  await owner.connect();
  const { rows } = await owner.query<{ id: string }>("SELECT id FROM test_site.waiting_entries");
  await owner.end();
  await inParallel(8, rows, async ({ id }) => done(await callEntry({ entryId: id }, NURSE)));
  await settle();
  return pages;
}

const page: Bench = async (means) => {
  const pages = await calledCitizens(means.database);
  const [first] = pages;
  if (!first) throw new Error("no page");
  const bytes = await sizeOf(means.web, first);
  const bare = await pageOfSize(means.yardstick, bytes);
  let turn = 0;
  const next = (): Request => pages[turn++ % pages.length] ?? first;
  const rates = await compare(
    { origin: means.web, next },
    { origin: means.yardstick, next: () => bare },
    AMOUNT,
  );
  return [
    {
      what: "the citizen's page, /my/[id]",
      unit: "pages/s",
      ...rates,
      against: `bare dynamic Next page of ${(bytes / 1024).toFixed(0)} KiB`,
      aim: 0.7,
    },
  ];
};

export default page;
