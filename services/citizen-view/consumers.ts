import { SiteStatusChanged } from "@/contracts/test-site.events";
import { type Consumer, consumersOf } from "@/platform/consumer";
import { crashPoint } from "@/platform/crash-point";
import { ok } from "@/platform/result";
import { CASE_EVENTS, type CaseEvent } from "./case-event";
import { db, type Tx } from "./db";
import { gathering } from "./gathering";
import { project } from "./projection";

const takeIn = gathering<CaseEvent>(
  (events) => project(db, events),
  ({ data }) => data.applicationId,
);

const ofCase = (contract: (typeof CASE_EVENTS)[number]): Consumer => ({
  type: contract.type,
  async handle(body) {
    const event = contract.read(body);
    crashPoint("consumer.before-commit", contract.type);
    await takeIn(event);
    crashPoint("consumer.after-commit", contract.type);
  },
});

const on = consumersOf<Tx>("citizen-view", db);

export const consumers: readonly Consumer[] = [
  ...CASE_EVENTS.map(ofCase),
  on(SiteStatusChanged, async (tx, { data, version }) =>
    ok(
      await tx.$executeRaw`
        INSERT INTO sites AS known (id, state, version)
        VALUES (${data.siteId}, ${data.status}, ${version})
        ON CONFLICT (id) DO UPDATE SET state = excluded.state, version = excluded.version
        WHERE known.version < excluded.version`,
    ),
  ),
];
