import * as asn1 from "asn1js";
import type { Bytes } from "@/credentials/primitives";

/** A DER item with nothing after it, or null. */
export function readDer(bytes: Uint8Array): asn1.BaseBlock | null {
  const { offset, result } = asn1.fromBER(bytes);
  return offset === bytes.length ? result : null;
}

/** The items of a SEQUENCE or of an explicitly tagged one; none for anything else. */
export function itemsOf(block: asn1.BaseBlock | undefined): readonly asn1.BaseBlock[] {
  return block instanceof asn1.Constructed ? block.valueBlock.value : [];
}

export const oidOf = (block: asn1.BaseBlock | undefined): string | null =>
  block instanceof asn1.ObjectIdentifier ? block.getValue() : null;

/** The item as it was read, tag and length included. */
export const rawOf = (block: asn1.BaseBlock): Bytes => new Uint8Array(block.valueBeforeDecodeView);

const OBJECT_IDENTIFIER = 6;

/** Numbers as long as a UUID are divided digit by digit: old phones have no big integers. */
export function encodedOid(dotted: string): Bytes {
  const [first, second, ...rest] = dotted.split(".");
  const numbers = [String(40 * Number(first) + Number(second)), ...rest].flatMap(toBase128);
  return Uint8Array.of(OBJECT_IDENTIFIER, numbers.length, ...numbers);
}

/** Seven bits a byte, and the eighth in all but the last. */
function toBase128(decimal: string): readonly number[] {
  const bytes: number[] = [];
  let digits = decimal;
  do {
    const { quotient, remainder } = divided(digits);
    bytes.unshift(bytes.length === 0 ? remainder : remainder | 128);
    digits = quotient;
  } while (digits !== "");
  return bytes;
}

function divided(digits: string): { readonly quotient: string; readonly remainder: number } {
  let quotient = "";
  let remainder = 0;
  for (const digit of digits) {
    const value = remainder * 10 + Number(digit);
    quotient += Math.floor(value / 128);
    remainder = value % 128;
  }
  return { quotient: quotient.replace(/^0+/, ""), remainder };
}
