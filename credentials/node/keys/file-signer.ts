import { createPrivateKey, sign as signNow } from "node:crypto";
import { nodePrimitives } from "@/credentials/node/primitives";
import type { Environment } from "@/credentials/paper/paper";
import type { Bytes } from "@/credentials/primitives";
import { type Signer, toSigner } from "@/credentials/signer";

interface KeyMaterial {
  readonly certificate: Bytes;
  readonly privateKeyPem: string;
  readonly environment: Environment;
  readonly useUntil: Date;
}

/** Signs on the spot: handing 25 µs of arithmetic to a thread would take longer. */
export function toFileSigner(material: KeyMaterial): Promise<Signer | null> {
  const key = createPrivateKey(material.privateKeyPem);
  const options = { key, dsaEncoding: "ieee-p1363" } as const;
  return toSigner(
    { ...material, sign: async (bytes) => new Uint8Array(signNow("sha256", bytes, options)) },
    nodePrimitives,
  );
}
