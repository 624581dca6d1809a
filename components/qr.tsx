import { encode } from "uqr";

/** Modules of empty margin that the standard asks for around a code. */
const QUIET_ZONE = 4;

/** A QR code drawn as one path, so that it prints sharp at any size. */
export function Qr({
  value,
  label,
  correction = "Q",
}: {
  readonly value: string;
  readonly label: string;
  readonly correction?: "L" | "M" | "Q" | "H";
}) {
  const { size, data } = encode(value, { ecc: correction, border: 0 });
  const side = size + 2 * QUIET_ZONE;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path fill="#000000" d={darkModules(data)} />
    </svg>
  );
}

/** One horizontal bar per run of dark modules. */
function darkModules(rows: readonly (readonly boolean[])[]): string {
  let path = "";
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  });
  return path;
}
