import type { findIsolation } from "@/services/quarantine";

type Found = Extract<Awaited<ReturnType<typeof findIsolation>>, { ok: true }>["value"];

/** One isolation with everything that officers may know of it. */
export type Isolation = Found;
export type Check = Found["checks"][number];
