import {
  ApplicationCancelled,
  ApplicationExpired,
  ApplicationSubmitted,
} from "@/contracts/health-center.events";
import { consumersOf } from "@/platform/consumer";
import { joinWaitingList, leaveWaitingList } from "./commands";
import { db, type Tx } from "./db";

const on = consumersOf<Tx>("test-site", db);

export const consumers = [
  on(ApplicationSubmitted, (tx, { data }, ctx) => {
    const { applicationId, citizenId, subjectId, siteId, number, testType, submittedAt } = data;
    return joinWaitingList.within(
      tx,
      { applicationId, citizenId, subjectId, siteId, number, testType, waitingSince: submittedAt },
      ctx,
    );
  }),
  on(ApplicationCancelled, (tx, { data: { applicationId } }, ctx) =>
    leaveWaitingList.within(tx, { applicationId, why: "cancelled" }, ctx),
  ),
  on(ApplicationExpired, (tx, { data: { applicationId } }, ctx) =>
    leaveWaitingList.within(tx, { applicationId, why: "expired" }, ctx),
  ),
];
