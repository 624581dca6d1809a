import { log } from "@/platform/log";

const EVERY_MS = 60_000;
const raisedAt = new Map<string, number>();

/** Says what is in the way once a minute for each thing, however often it is looked at. */
export function alarm(
  message: string,
  facts: { readonly about?: string; readonly why: string },
  now: Date,
): void {
  const key = `${message} ${facts.about} ${facts.why}`;
  for (const [known, at] of raisedAt) if (now.getTime() - at >= EVERY_MS) raisedAt.delete(known);
  if (raisedAt.has(key)) return;
  raisedAt.set(key, now.getTime());
  log.error(facts, message);
}
