const PATHS = {
  check: "M4 10.5 8 14.5 16 5.5",
  cross: "M5 5 15 15M15 5 5 15",
  back: "M12 4 6 10l6 6",
} as const;

/** A drawing beside words that already say it all; hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
