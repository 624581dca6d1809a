import { HCERT_PREFIX, readHcert } from "@/credentials/dcc/hcert";
import { readHealthCard } from "@/credentials/health-card/health-card";
import { PAPER_PREFIX, readPaperCode } from "@/credentials/paper/paper-code";
import type { Primitives } from "@/credentials/primitives";
import type { Revocations } from "@/credentials/trust/revocations";
import { type TrustList, toTrustList } from "@/credentials/trust/trust-list";
import { judge } from "./judge";
import { type Kind, type Outcome, PASS_KINDS, UNREADABLE } from "./outcome";
import type { Reading } from "./reading";

export interface VerifyOptions {
  readonly trustList: TrustList;
  readonly revocations?: Revocations | undefined;
  readonly at: Date;
  /** What counts as an answer; left out, whatever lets a person pass. */
  readonly kinds?: readonly Kind[];
}

/** One way to verify, on whatever platform does the arithmetic. */
export interface Verifier {
  readonly verify: (code: string, options: VerifyOptions) => Promise<Outcome>;
  readonly toTrustList: (entries: readonly unknown[]) => Promise<TrustList>;
}

export const verifierOf = (primitives: Primitives): Verifier => ({
  verify: async (code, { kinds = PASS_KINDS, ...rest }) => {
    const reading = await read(code, primitives);
    return reading ? judge(reading, { ...rest, kinds }, primitives) : UNREADABLE;
  },
  toTrustList: (entries) => toTrustList(entries, primitives),
});

async function read(code: string, primitives: Primitives): Promise<Reading | null> {
  if (code.startsWith(HCERT_PREFIX)) return readHcert(code, primitives);
  if (code.startsWith(PAPER_PREFIX)) return readPaperCode(code, primitives);
  return readHealthCard(code, primitives);
}
