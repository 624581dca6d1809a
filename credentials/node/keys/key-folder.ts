import path from "node:path";
import type { Environment } from "@/credentials/paper/paper";
import type { Bytes } from "@/credentials/primitives";
import { no, ok, type Result } from "@/credentials/result";
import type { KeyRule } from "@/credentials/signer";
import { foldersIn, isExposed, readIfThere, writePrivately, writePublicly } from "./key-files";
import { fromPem, fromPkcs8, toPem, toPrivatePem } from "./pem";
import { SignerRecord } from "./signer-record";
import type { Authority } from "./x509";

interface NewSigner {
  readonly record: SignerRecord;
  readonly certificate: Bytes;
  readonly privateKey: CryptoKey;
}

/**
 * One environment's keys on disk: `root/`, one folder per signer, `published/`. The root's private
 * key may be carried away; nothing but making signers and publishing needs it.
 */
export class KeyFolder {
  readonly #at: string;

  constructor(directory: string, environment: Environment) {
    this.#at = path.join(directory, environment);
  }

  async rootCertificate(): Promise<Bytes | null> {
    const pem = await readIfThere(this.#path("root", "cert.pem"));
    return pem === null ? null : fromPem("CERTIFICATE", pem);
  }

  async root(): Promise<Result<Authority, KeyRule>> {
    const certificate = await this.rootCertificate();
    if (!certificate) return no("key.missing");
    const file = this.#path("root", "key.pem");
    const pem = await readIfThere(file);
    const der = pem === null ? null : fromPem("PRIVATE KEY", pem);
    if (!der) return no("key.root-offline");
    if (await isExposed(file)) return no("key.exposed");
    return ok({ certificate, privateKey: await fromPkcs8(der) });
  }

  async addRoot({ certificate, privateKey }: Authority): Promise<void> {
    await writePrivately(this.#path("root", "key.pem"), await toPrivatePem(privateKey));
    await writePrivately(this.#path("root", "cert.pem"), toPem("CERTIFICATE", certificate));
  }

  async records(): Promise<readonly SignerRecord[]> {
    const kids = await foldersIn(this.#path("signers"));
    const texts = await Promise.all(
      kids.map((kid) => readIfThere(this.#path("signers", kid, "about.json"))),
    );
    return texts
      .filter((text) => text !== null)
      .map((text) => SignerRecord.parse(JSON.parse(text)))
      .sort((a, b) => Number(b.createdAt) - Number(a.createdAt));
  }

  /** The record comes last: a signer without one is not there yet. */
  async addSigner({ record, certificate, privateKey }: NewSigner): Promise<void> {
    const { kid } = record;
    await writePrivately(this.#path("signers", kid, "key.pem"), await toPrivatePem(privateKey));
    await writePrivately(this.#path("signers", kid, "cert.pem"), toPem("CERTIFICATE", certificate));
    await this.saveRecord(record);
  }

  saveRecord(record: SignerRecord): Promise<void> {
    const file = this.#path("signers", record.kid, "about.json");
    return writePrivately(file, `${JSON.stringify(record, null, 2)}\n`);
  }

  async certificateOf(kid: string): Promise<Bytes | null> {
    const pem = await readIfThere(this.#path("signers", kid, "cert.pem"));
    return pem === null ? null : fromPem("CERTIFICATE", pem);
  }

  async privateKeyOf(kid: string): Promise<Result<string, KeyRule>> {
    const file = this.#path("signers", kid, "key.pem");
    const pem = await readIfThere(file);
    if (pem === null) return no("key.missing");
    return (await isExposed(file)) ? no("key.exposed") : ok(pem);
  }

  published(name: string): Promise<string | null> {
    return readIfThere(this.#path("published", name));
  }

  publish(name: string, content: string): Promise<void> {
    return writePublicly(this.#path("published", name), content);
  }

  #path(...parts: readonly string[]): string {
    return path.join(this.#at, ...parts);
  }
}
