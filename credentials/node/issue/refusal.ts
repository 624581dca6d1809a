import { no } from "@/credentials/result";
import type { KeyRule } from "@/credentials/signer";

/** Why nothing was issued. An unsigned paper is never the answer. */
export type IssueRule = KeyRule | "paper.invalid" | "paper.too-large";

export interface IssueRefusal {
  readonly rule: IssueRule;
}

export const refused = (rule: IssueRule) => no<IssueRefusal>({ rule });
