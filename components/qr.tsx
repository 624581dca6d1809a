import { type Bar, toQrCode } from "@/credentials";

/** Modules of empty margin that the standard asks for around a code. */
const QUIET_ZONE = 4;
/** Whole pixels to a module, where there is room for it: what falls between pixels scans badly. */
const MODULE_PIXELS = 4;

/** A QR code drawn as one path, so that it prints sharp at any size. */
export function Qr({ value, label }: { readonly value: string; readonly label: string }) {
  const { size, bars } = toQrCode(value);
  const side = size + 2 * QUIET_ZONE;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      width={side * MODULE_PIXELS}
      height={side * MODULE_PIXELS}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path fill="#000000" d={bars.map(toPath).join("")} />
    </svg>
  );
}

const toPath = ({ x, y, width }: Bar): string =>
  `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${width}v1h-${width}z`;
