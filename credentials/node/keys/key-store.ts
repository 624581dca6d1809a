import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { toHex } from "@/credentials/codec/bytes";
import { nodePrimitives } from "@/credentials/node/primitives";
import type { Environment } from "@/credentials/paper/paper";
import type { Bytes } from "@/credentials/primitives";
import { no, ok, type Result } from "@/credentials/result";
import type { KeyRule, Signer } from "@/credentials/signer";
import { kidOfCertificate, type TrustEntry } from "@/credentials/trust/trust-list";
import type { Usage } from "@/credentials/trust/usage";
import { toFileSigner } from "./file-signer";
import { KeyFolder } from "./key-folder";
import { fromPem } from "./pem";
import { type Publication, publishTrustList, trustEntriesOf } from "./publication";
import { mayMeetUse, type SignerRecord } from "./signer-record";
import { newKeyPair, type Subject, toRootCertificate, toSignerCertificate } from "./x509";

const DAY_MS = 86_400_000;
const ROOT_DAYS = 3_650;
/** A paper outlives the use of its key by up to 18 months. */
const CERTIFICATE_DAYS = 730;
const USE_DAYS = 180;

/** What the portal issues and publishes. */
export const ISSUING_USAGES = [
  "test",
  "health-card",
  "paper",
  "revocations",
  "pdf",
] as const satisfies readonly Usage[];

/** The environments have roots, names and a country code of their own: XD is nobody's. */
const ORIGINS = {
  demo: { country: "XD", organisation: "Epidemic Response Portal (DEMO - NOT VALID)" },
  production: { country: "KR", organisation: "Epidemic Response Portal" },
} as const satisfies Record<Environment, Omit<Subject, "name">>;

export interface PdfKey {
  /** PKCS #8. */
  readonly privateKey: Bytes;
  readonly certificate: Bytes;
  readonly chain: readonly Bytes[];
}

/** Where signing keys come from. A smart card or a key service is another one of these. */
export interface KeySource {
  signerFor(usage: Usage, now: Date): Promise<Result<Signer, KeyRule>>;
  trustEntries(): Promise<readonly TrustEntry[]>;
}

/** Keys in files, made under a root that can be taken offline. */
export class KeyStore implements KeySource {
  readonly #folder: KeyFolder;
  readonly #signers = new Map<string, Promise<Signer | null>>();

  constructor(
    readonly directory: string,
    readonly environment: Environment,
  ) {
    this.#folder = new KeyFolder(directory, environment);
  }

  list(): Promise<readonly SignerRecord[]> {
    return this.#folder.records();
  }

  trustEntries(): Promise<readonly TrustEntry[]> {
    return trustEntriesOf(this.#folder);
  }

  rootCertificate(): Promise<Bytes | null> {
    return this.#folder.rootCertificate();
  }

  publish(now: Date): Promise<Result<Publication, KeyRule>> {
    return publishTrustList(this.#folder, this.environment, now);
  }

  /** The newest key in use, read afresh: another process may have rotated it. */
  async signerFor(usage: Usage, now: Date): Promise<Result<Signer, KeyRule>> {
    const found = await this.#recordFor(usage, now);
    if (!found.ok) return found;
    const { kid } = found.value;
    const key = await this.#folder.privateKeyOf(kid);
    if (!key.ok) return key;
    const signer = await this.#remember(found.value, key.value);
    return signer ? ok(signer) : no("key.missing");
  }

  /** The key a PDF is signed with, and the certificates a reader needs to follow it. */
  async pdfKey(now: Date): Promise<Result<PdfKey, KeyRule>> {
    const found = await this.#recordFor("pdf", now);
    if (!found.ok) return found;
    const key = await this.#folder.privateKeyOf(found.value.kid);
    if (!key.ok) return key;
    const privateKey = fromPem("PRIVATE KEY", key.value);
    const certificate = await this.#folder.certificateOf(found.value.kid);
    const root = await this.rootCertificate();
    if (!privateKey || !certificate || !root) return no("key.missing");
    return ok({ privateKey, certificate, chain: [root] });
  }

  /** Does nothing where there is one already: a second root would disown the first one's papers. */
  async makeRoot(now: Date): Promise<void> {
    if (await this.rootCertificate()) return;
    const keys = await newKeyPair();
    const from = wholeSecond(now);
    const validity = { from, until: daysAfter(from, ROOT_DAYS) };
    const certificate = await toRootCertificate(this.#subject("Root"), keys, validity);
    await this.#folder.addRoot({ certificate, privateKey: keys.privateKey });
  }

  async make(usage: Usage, now: Date): Promise<Result<SignerRecord, KeyRule>> {
    const root = await this.#folder.root();
    if (!root.ok) return root;
    const { publicKey, privateKey } = await newKeyPair();
    const from = wholeSecond(now);
    const use = { from, until: daysAfter(from, USE_DAYS) };
    const validity = { from, until: daysAfter(from, CERTIFICATE_DAYS) };
    const certificate = await toSignerCertificate(
      { subject: this.#subject(`Signer ${usage}`), publicKey, usage, validity, use },
      root.value,
    );
    const record: SignerRecord = {
      kid: toHex(await kidOfCertificate(certificate, nodePrimitives)),
      usage,
      environment: this.environment,
      createdAt: now,
      useUntil: use.until,
      notAfter: validity.until,
      retiredAt: null,
      compromisedAt: null,
    };
    await this.#folder.addSigner({ record, certificate, privateKey });
    return ok(record);
  }

  /** The new key first, then the old ones retire: there is no moment without one. */
  async rotate(usage: Usage, now: Date): Promise<Result<SignerRecord, KeyRule>> {
    const old = (await this.list()).filter((record) => record.usage === usage);
    const made = await this.make(usage, now);
    if (!made.ok) return made;
    for (const record of old) {
      if (!record.retiredAt) await this.#folder.saveRecord({ ...record, retiredAt: now });
    }
    return made;
  }

  async retire(
    kid: string,
    now: Date,
    { compromised }: { readonly compromised: boolean },
  ): Promise<Result<SignerRecord, KeyRule>> {
    const record = (await this.list()).find((known) => known.kid === kid);
    if (!record) return no("key.missing");
    const retired: SignerRecord = {
      ...record,
      retiredAt: record.retiredAt ?? now,
      compromisedAt: compromised ? (record.compromisedAt ?? now) : record.compromisedAt,
    };
    await this.#folder.saveRecord(retired);
    return ok(retired);
  }

  /**
   * Sees to it that every usage has a key. A demonstration makes its own, once, though several
   * processes start together; in production keys are brought, and a missing one is only told.
   */
  async prepare(now: Date): Promise<Result<null, KeyRule>> {
    if (this.environment === "demo") await this.#makeDemo(now);
    for (const usage of ISSUING_USAGES) {
      const found = await this.#recordFor(usage, now);
      if (found.ok) continue;
      const made = this.environment === "demo" ? await this.make(usage, now) : found;
      if (!made.ok) return made;
    }
    return ok(null);
  }

  async #makeDemo(now: Date): Promise<void> {
    if (await this.rootCertificate()) return;
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const draft = await mkdtemp(path.join(this.directory, ".new-"));
    const store = new KeyStore(draft, this.environment);
    await store.makeRoot(now);
    for (const usage of ISSUING_USAGES) await store.make(usage, now);
    await store.publish(now);
    try {
      await rename(path.join(draft, this.environment), path.join(this.directory, this.environment));
    } catch (fault) {
      if (!(await this.rootCertificate())) throw fault;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }

  async #recordFor(usage: Usage, now: Date): Promise<Result<SignerRecord, KeyRule>> {
    const records = (await this.list()).filter((record) => record.usage === usage);
    const [newest] = records.filter((record) => mayMeetUse(record, now));
    if (newest) return ok(newest);
    return no(records.length === 0 ? "key.missing" : "key.not-in-use");
  }

  async #remember(record: SignerRecord, privateKeyPem: string): Promise<Signer | null> {
    const known = this.#signers.get(record.kid);
    if (known) return known;
    const certificate = await this.#folder.certificateOf(record.kid);
    if (!certificate) return null;
    const { environment, useUntil } = record;
    const signer = toFileSigner({ certificate, privateKeyPem, environment, useUntil });
    this.#signers.set(record.kid, signer);
    return signer;
  }

  #subject(name: string): Subject {
    return { ...ORIGINS[this.environment], name };
  }
}

const daysAfter = (time: Date, days: number): Date => new Date(time.getTime() + days * DAY_MS);

/** Certificates count in seconds. */
const wholeSecond = (time: Date): Date => new Date(Math.floor(time.getTime() / 1_000) * 1_000);
