import { TransferRequestWithdrawn } from "@/contracts/health-center.events";
import {
  BedRequested,
  Dispatched,
  HandedOver,
  PickedUp,
  TransferCancelled,
  TransferFailed,
} from "@/contracts/transfer-center.events";
import { type Consumer, consumersOf } from "@/platform/consumer";
import { ok } from "@/platform/result";
import {
  followDispatch,
  followPickUp,
  giveUpHold,
  holdBed,
  receiveArrival,
  withdraw,
} from "./commands";
import { db, type Tx } from "./db";

const on = consumersOf<Tx>("quarantine", db);

export const consumers: readonly Consumer[] = [
  on(BedRequested, (tx, { data }, ctx) => holdBed.within(tx, data, ctx)),
  on(Dispatched, (tx, { data }, ctx) => followDispatch.within(tx, data, ctx)),
  on(PickedUp, (tx, { data }, ctx) => followPickUp.within(tx, data, ctx)),
  on(HandedOver, (tx, { data }, ctx) => receiveArrival.within(tx, data, ctx)),
  on(TransferFailed, async (tx, { data }, ctx) =>
    data.holdId ? giveUpHold.within(tx, data, ctx) : ok(null),
  ),
  on(TransferCancelled, async (tx, { data }, ctx) =>
    data.holdId ? giveUpHold.within(tx, data, ctx) : ok(null),
  ),
  on(TransferRequestWithdrawn, (tx, { data }, ctx) => withdraw.within(tx, data, ctx)),
];
