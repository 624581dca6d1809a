import type { Outcome } from "@/contracts/vocabulary";
import type { CaseEvent } from "./case-event";

/** What an event says about a place on a waiting list; null where it says nothing. */
export interface PlaceNews {
  readonly siteId: string;
  readonly number: number | null;
  readonly leftAt: string | null;
  /** The specimen meant; of two, the later collected counts. */
  readonly collectedAt: string | null;
  /** The version of what is said about that specimen; that it was collected comes before all. */
  readonly verdict: number;
  /** The specimen came to nothing, so the person waits again. */
  readonly failed: boolean;
}

const NOTHING = { number: null, leftAt: null, collectedAt: null, verdict: 0, failed: false };

export const gaveNoAnswer = (outcome: Outcome): boolean =>
  outcome === "inconclusive" || outcome === "invalid";

export function placeNewsOf(event: CaseEvent): PlaceNews | null {
  switch (event.type) {
    case "test-site.joined-waiting-list.v1":
      return { ...NOTHING, siteId: event.data.siteId, number: event.data.number };
    case "test-site.left-waiting-list.v1":
      return { ...NOTHING, siteId: event.data.siteId, leftAt: event.data.leftAt };
    case "test-site.specimen-collected.v1":
      return { ...NOTHING, ...specimenOf(event) };
    case "test-site.specimen-rejected.v1":
      return { ...NOTHING, ...specimenOf(event), verdict: event.version, failed: true };
    case "test-site.result-recorded.v1": {
      const failed = gaveNoAnswer(event.data.outcome);
      return { ...NOTHING, ...specimenOf(event), verdict: event.version, failed };
    }
    case "test-site.result-corrected.v1": {
      const failed = gaveNoAnswer(event.data.to);
      return { ...NOTHING, ...specimenOf(event), verdict: event.version, failed };
    }
    default:
      return null;
  }
}

const specimenOf = ({ data }: { data: { siteId: string; collectedAt: string } }) => ({
  siteId: data.siteId,
  collectedAt: data.collectedAt,
});
