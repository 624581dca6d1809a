import { env } from "./env";

/** Named moments at which a process may die; fault tests kill it there with SIGKILL. */
export type CrashPoint =
  | "consumer.before-commit"
  | "consumer.after-commit"
  | "relay.between-add-and-mark"
  | "command.before-commit";

/** Dies at once where FAULT_AT is `<point>` or `<point>:<label>`; otherwise does nothing. */
export function crashPoint(point: CrashPoint, label: string): void {
  const { FAULT_AT } = env();
  if (FAULT_AT === point || FAULT_AT === `${point}:${label}`) process.kill(process.pid, "SIGKILL");
}
