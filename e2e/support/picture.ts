import type { Page } from "@playwright/test";
import { correction, generate } from "lean-qr";

/** Modules of empty margin that the standard asks for around a code. */
const QUIET_ZONE = 4;

/** A QR code as a photo of a screen would have it: PNG, drawn by the browser itself. */
export async function pictureOf(code: string, page: Page): Promise<Buffer> {
  const { size, get } = generate(code, { minCorrectionLevel: correction.M });
  const side = size + 2 * QUIET_ZONE;
  const data = Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (_, x) => get(x - QUIET_ZONE, y - QUIET_ZONE)),
  );
  const base64 = await page.evaluate((rows) => {
    const module = 6;
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = rows.length * module;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = "#101014";
    rows.forEach((row, y) => {
      row.forEach((isDark, x) => {
        if (isDark) context.fillRect(x * module, y * module, module, module);
      });
    });
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  }, data);
  return Buffer.from(base64, "base64");
}
