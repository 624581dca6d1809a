/** Names and codes under which a lost or overloaded database reaches us through the driver. */
const UNAVAILABLE = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOENT",
  "53300",
  "53100",
  "57P01",
  "57P02",
  "57P03",
  "08006",
  "08001",
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
]);

const CONFLICT = new Set(["P2034", "40001", "40P01", "TransactionWriteConflict"]);

/** Whether the database could not be reached or had no room: the same call may succeed later. */
export const isUnavailable = (fault: unknown): boolean =>
  [...codesOf(fault)].some((code) => UNAVAILABLE.has(code)) ||
  messageOf(fault).includes("Connection terminated") ||
  messageOf(fault).includes("timeout exceeded when trying to connect");

/** Whether two transactions collided and the whole of ours may simply run again. */
export const isConflict = (fault: unknown): boolean =>
  [...codesOf(fault)].some((code) => CONFLICT.has(code)) ||
  messageOf(fault) === "TransactionWriteConflict";

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : "");

function* codesOf(fault: unknown, depth = 0): Generator<string> {
  if (typeof fault !== "object" || fault === null || depth > 5) return;
  const { code, originalCode, kind, meta, cause } = fault as Record<string, unknown>;
  for (const found of [code, originalCode, kind]) if (typeof found === "string") yield found;
  yield* codesOf(meta, depth + 1);
  yield* codesOf(cause, depth + 1);
  yield* codesOf(
    (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError,
    depth + 1,
  );
}
