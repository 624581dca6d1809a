import type { Browser, Page } from "@playwright/test";

const namesIn = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What the last iPhones with iOS 16 lack of what a page or PDF.js may be tempted to use. */
const SINCE_IOS_17 = namesIn(`
  AbortSignal.any Array.fromAsync ArrayBuffer.prototype.transfer
  ArrayBuffer.prototype.transferToFixedLength Blob.prototype.bytes Float16Array ImageDecoder
  Iterator Map.groupBy Map.prototype.getOrInsert Map.prototype.getOrInsertComputed Math.sumPrecise
  Object.groupBy Promise.try Promise.withResolvers ReadableStream.prototype.values RegExp.escape
  Response.prototype.bytes Set.prototype.union URL.parse Uint8Array.fromBase64
  Uint8Array.prototype.toBase64 Uint8Array.prototype.toHex BarcodeDetector`);

/** And what the last ones with iOS 12 lack of the rest. */
const SINCE_IOS_13 = namesIn(`
  AbortSignal.timeout AggregateError Array.prototype.at Array.prototype.findLast
  Array.prototype.toReversed Array.prototype.toSorted Array.prototype.toSpliced
  Array.prototype.with BigInt BigInt64Array BigUint64Array Blob.prototype.arrayBuffer
  Blob.prototype.stream Blob.prototype.text BroadcastChannel CompressionStream
  Crypto.prototype.randomUUID DecompressionStream Element.prototype.replaceChildren
  FinalizationRegistry HTMLFormElement.prototype.requestSubmit Intl.DisplayNames
  Intl.ListFormat Intl.RelativeTimeFormat Intl.Segmenter Object.hasOwn OffscreenCanvas Promise.allSettled
  Promise.any ReadableStream.prototype.pipeThrough ReadableStream.prototype.pipeTo ResizeObserver
  String.prototype.at String.prototype.matchAll String.prototype.replaceAll TextDecoderStream
  TransformStream URL.canParse Uint8Array.prototype.at Uint8Array.prototype.toReversed WeakRef
  WritableStream cookieStore createImageBitmap reportError requestIdleCallback structuredClone`);

export const LACKS = {
  "iOS 16": SINCE_IOS_17,
  "iOS 12": [...SINCE_IOS_17, ...SINCE_IOS_13],
} as const satisfies Record<string, readonly string[]>;

/** A browser that knows no more names than this phone's. */
export async function oldPhone(browser: Browser, system: keyof typeof LACKS): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  await context.addInitScript((names) => {
    for (const name of names) {
      const path = name.split(".");
      const key = path.pop() ?? "";
      let owner = path.reduce<unknown>((place, part) => Reflect.get(Object(place), part), window);
      while (owner && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner);
      if (owner) Reflect.deleteProperty(Object(owner), key);
    }
  }, LACKS[system]);
  return context.newPage();
}
