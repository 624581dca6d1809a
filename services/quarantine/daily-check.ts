import type { IsolationId } from "@/contracts/ids";
import type { SealedText } from "@/contracts/vocabulary";
import type { SymptomWord } from "@/contracts/words/choices";
import type { Versioned } from "@/platform/command";
import { type Decision, decided, refused } from "@/platform/decision";
import type { IsolationState } from "./stay";

export interface DailyCheck {
  readonly id: string;
  /** Degrees Celsius, to a tenth. */
  readonly temperature: number;
  /** Oxygen saturation in percent. */
  readonly spo2: number;
  readonly symptoms: readonly SymptomWord[];
  readonly note: SealedText | null;
  readonly checkedAt: Date;
  /** The officer's id; null where no person but a service did it. */
  readonly checkedBy: string | null;
}

/** The isolated person beside whose bed somebody stands with a thermometer. */
export interface Visit extends Versioned {
  readonly isolationId: IsolationId;
  readonly state: IsolationState;
  readonly check: DailyCheck | null;
}

export const recordDailyCheck = (visit: Visit, check: DailyCheck): Decision<Visit> =>
  visit.state === "isolated"
    ? decided<Visit>({ ...visit, check })
    : refused("isolation.cannot-move");
