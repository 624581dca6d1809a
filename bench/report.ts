import { cpus, loadavg, totalmem } from "node:os";
import type { Figure } from "./bench";

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** One claim in two lines: the ratio and both figures, and what it was measured against. */
export function inWords({ what, unit, portal, yardstick, against, aim }: Figure): string {
  const ratio = portal / yardstick;
  const verdict = aim === undefined ? "" : ratio >= aim ? `  ✓ aim ${aim}` : `  ✗ aim ${aim}`;
  return [
    `  ${what}`,
    `    ${number(portal)} ${unit} beside ${number(yardstick)}: ratio ${ratio.toFixed(2)}${verdict}`,
    `    yardstick: ${against}`,
  ].join("\n");
}

export const machine = () => ({
  node: process.version,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  load: loadavg().map((value) => Math.round(value * 10) / 10),
});
