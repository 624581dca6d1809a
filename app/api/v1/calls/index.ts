import { accountCalls } from "./accounts";
import { applicationCalls } from "./applications";
import { certificateCalls } from "./certificates";
import { isolationCalls } from "./isolations";
import { specimenCalls } from "./specimens";
import { testSiteCalls } from "./test-sites";
import { transferCalls } from "./transfers";

/** The whole API: its routes, its description and its access table are made from this list. */
export const CALLS = [
  ...accountCalls,
  ...testSiteCalls,
  ...applicationCalls,
  ...specimenCalls,
  ...certificateCalls,
  ...transferCalls,
  ...isolationCalls,
];
