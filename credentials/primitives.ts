/** ECDSA with P-256 and SHA-256, or RSASSA-PSS with SHA-256; nothing else signs a health paper. */
export type Algorithm = "ES256" | "PS256";

export type Compression = "zlib" | "deflate";

type Now<Value> = Value | Promise<Value>;

/** Byte arrays of our own making: never a view on memory shared between threads. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What the platform does for us, and nobody else: hashing, signatures, decompression. */
export interface Primitives<Key = unknown> {
  sha256(bytes: Bytes): Now<Bytes>;
  importKey(spki: Bytes, algorithm: Algorithm): Now<Key>;
  /** ES256 signatures are `r || s`, 64 bytes, never DER. */
  verify(key: Key, algorithm: Algorithm, message: Bytes, signature: Bytes): Now<boolean>;
  /** Null when it is no such stream, holds more than `limit` bytes, or other bytes follow it. */
  inflate(bytes: Bytes, compression: Compression, limit: number): Now<Bytes | null>;
}
