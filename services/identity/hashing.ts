import type { Refusal } from "@/platform/refusal";
import { turns } from "./turns";

/**
 * Each password being hashed takes 19 MiB and one of the process's four worker threads, on
 * which files and names are looked up too; half of them stay free.
 */
const AT_ONCE = 2;
const MOST_WAITING = 500;

export const hashing = turns(AT_ONCE, MOST_WAITING);

export const TOO_BUSY: Refusal = { kind: "unavailable", retryAfterSeconds: 5 };
