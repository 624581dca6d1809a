import { pino } from "pino";
import { env } from "./env";

let logger: pino.Logger | undefined;

/** JSON lines on standard output; ids and codes only, never a name, contact or free text. */
export const log = {
  info: (facts: object, message: string) => current().info(facts, message),
  warn: (facts: object, message: string) => current().warn(facts, message),
  error: (facts: object, message: string) => current().error(facts, message),
};

function current(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null });
  return logger;
}
