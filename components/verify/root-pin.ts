import * as z from "zod";
import { type Bytes, ENVIRONMENTS, type Environment } from "@/credentials";

/** Whom this device has decided to believe. */
export interface Root {
  readonly environment: Environment;
  /** DER of an X.509 certificate. */
  readonly certificate: Bytes;
}

const KEY = "verify.root";
const Pinned = z.object({ environment: z.enum(ENVIRONMENTS), certificate: z.string() });

/** The root seen at the first visit. A site that is taken over later cannot replace it unseen. */
export function pinnedRoot(): Root | null {
  try {
    const pinned = Pinned.parse(JSON.parse(localStorage.getItem(KEY) ?? ""));
    const certificate = certificateIn(pinned.certificate);
    return certificate && { environment: pinned.environment, certificate };
  } catch {
    return null;
  }
}

/** Where nothing may be stored, as in some private windows, the pin lasts as long as the page. */
export function pin({ environment, certificate }: Root): void {
  try {
    const pinned = { environment, certificate: btoa(String.fromCharCode(...certificate)) };
    localStorage.setItem(KEY, JSON.stringify(pinned));
  } catch {}
}

/** The certificate in a PEM file or in bare base64. */
export function certificateIn(text: string): Bytes | null {
  try {
    const base64 = text.replace(/-----[A-Z ]+-----/g, "").replace(/\s/g, "");
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return bytes.length === 0 ? null : bytes;
  } catch {
    return null;
  }
}

export const isSameRoot = (one: Root, other: Root): boolean =>
  one.environment === other.environment &&
  one.certificate.length === other.certificate.length &&
  one.certificate.every((byte, index) => byte === other.certificate[index]);

/** As an operator would announce it: SHA-256 of the certificate, in groups to be read aloud. */
export async function fingerprintOf({ certificate }: Root): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", certificate));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return (hex.match(/.{4}/g) ?? []).join(" ").toUpperCase();
}
