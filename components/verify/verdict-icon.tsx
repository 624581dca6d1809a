import type { VerdictWord } from "@/contracts/words/verify";

const CIRCLE = "M16 3a13 13 0 1 0 0 26 13 13 0 0 0 0-26z";

/** Every answer has a shape of its own, for who cannot tell its colour. */
const PATHS: Readonly<Record<VerdictWord, string>> = {
  valid: `${CIRCLE}M9.5 16.5l4.5 4.5 8.5-9.5`,
  "revocation-unknown": "M16 4 29 27H3zM16 12v7M16 23v.5",
  document: "M8 3h11l6 6v20H8zM19 3v6h6M12 15h9M12 19h9M12 23h6",
  expired: `${CIRCLE}M16 9v7l5 4`,
  "not-yet-valid": "M5 8h22v20H5zM5 14h22M11 4v6M21 4v6M16 18v6M13 21h6",
  revoked: `${CIRCLE}M7 7l18 18`,
  "signature-wrong": "M10 3h12l7 7v12l-7 7H10l-7-7V10zM11 11l10 10M21 11 11 21",
  "unknown-issuer": `${CIRCLE}M12.5 12.5a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.7M16 22v.5`,
  unreadable: "M4 10V4h6M22 4h6v6M28 22v6h-6M10 28H4v-6M11 11l10 10M21 11 11 21",
  "wrong-type": "M16 4 28 16 16 28 4 16zM11 16h10",
};

export function VerdictIcon({ verdict }: { readonly verdict: VerdictWord }) {
  return (
    <svg
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[verdict]} />
    </svg>
  );
}
