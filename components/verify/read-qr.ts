import { looksLikeCode } from "./code-text";
import { type Window, windowsOf } from "./windows";

export type Picture = HTMLCanvasElement | HTMLVideoElement | HTMLImageElement;

/** Reads QR codes in hardware, where a browser offers that. */
interface NativeReader {
  detect(picture: Picture): Promise<readonly { readonly rawValue: string }[]>;
}

type NativeReaderClass = {
  new (options: { readonly formats: readonly string[] }): NativeReader;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** The browser's own reader, or null: some have the class, but no format behind it. */
export async function nativeReader(): Promise<NativeReader | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeReaderClass };
  if (!BarcodeDetector) return null;
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    return formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
  } catch {
    return null;
  }
}

/** The code among several that stand in one picture; otherwise whatever QR code there is. */
export async function readNatively(reader: NativeReader, picture: Picture): Promise<string | null> {
  const found = (await reader.detect(picture).catch(() => [])).map(({ rawValue }) => rawValue);
  return found.find(looksLikeCode) ?? found[0] ?? null;
}

/** Apart from the page: half of all readers never need it. */
export const loadReader = async () => (await import("jsqr")).default;

/** One look at one part of a picture. */
export async function readWindow(
  picture: Picture,
  { x, y, width, height, scale }: Window,
): Promise<string | null> {
  const read = await loadReader();
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  // What is transparent in a drawing is paper to a reader.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  // Papers and screens show dark on light; to look for the opposite would take twice as long.
  const found = read(data, canvas.width, canvas.height, { inversionAttempts: "dontInvert" });
  return found?.data || null;
}

/** A still picture can be looked at as long as it takes. */
export async function readPicture(
  picture: HTMLCanvasElement | HTMLImageElement,
): Promise<string | null> {
  const native = await nativeReader();
  const seen = native && (await readNatively(native, picture));
  if (seen && looksLikeCode(seen)) return seen;
  const [width, height] =
    picture instanceof HTMLImageElement
      ? [picture.naturalWidth, picture.naturalHeight]
      : [picture.width, picture.height];
  let other = seen;
  for (const window of windowsOf(width, height)) {
    const text = await readWindow(picture, window);
    if (text && looksLikeCode(text)) return text;
    other ??= text;
    await breath();
  }
  return other;
}

/** Lets the page draw and listen between two long looks. */
const breath = () => new Promise((resolve) => setTimeout(resolve));
