import type { Tone } from "@/components/tone";
import type { CorrectionView } from "@/services/health-center";

export const CORRECTION_TONE = {
  asked: "warning",
  approved: "success",
  refused: "neutral",
} as const satisfies Record<CorrectionView["status"], Tone>;
