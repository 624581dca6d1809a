import { TransferRequested, TransferRequestWithdrawn } from "@/contracts/health-center.events";
import { BedHeld, BedHoldExpired, BedRefused } from "@/contracts/quarantine.events";
import { type Consumer, consumersOf } from "@/platform/consumer";
import {
  followBedHeld,
  followBedHoldExpired,
  followBedRefused,
  receiveRequest,
  withdraw,
} from "./commands";
import { db, type Tx } from "./db";

const on = consumersOf<Tx>("transfer-center", db);

export const consumers: readonly Consumer[] = [
  on(TransferRequested, (tx, { data }, ctx) => receiveRequest.within(tx, data, ctx)),
  on(TransferRequestWithdrawn, (tx, { data }, ctx) => withdraw.within(tx, data, ctx)),
  on(BedHeld, (tx, { data }, ctx) => followBedHeld.within(tx, data, ctx)),
  on(BedRefused, (tx, { data }, ctx) => followBedRefused.within(tx, data, ctx)),
  on(BedHoldExpired, (tx, { data }, ctx) => followBedHoldExpired.within(tx, data, ctx)),
];
