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

export const encodedOid = (dotted: string): Bytes =>
  new Uint8Array(new asn1.ObjectIdentifier({ value: dotted }).toBER());
