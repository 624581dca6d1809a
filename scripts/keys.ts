import { parseArgs } from "node:util";
import { ENVIRONMENTS, type Environment } from "@/credentials";
import { ISSUING_USAGES, KeyStore } from "@/credentials/node";

const USAGE = `Usage: npm run keys -- COMMAND [--dir DIR] [--environment demo|production]

  make [--usage U]          makes the root and a key for each usage that has none, or one more for U
  list                      shows every key and what it may still do
  rotate [--usage U]        makes a new key and retires the old ones, for U or for every usage
  retire --kid K            K signs nothing more; what it signed stays good until it expires
  retire --kid K --compromised   nothing K ever signed counts any more
  publish                   writes published/trust-list.json and, signed by the root, trust-list.jws

Usages: ${ISSUING_USAGES.join(", ")}. Default directory: .data/keys; default environment: demo.
`;

type IssuingUsage = (typeof ISSUING_USAGES)[number];

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n\n${USAGE}`);
  process.exit(2);
}

function stop(rule: string): never {
  process.stderr.write(`${rule}\n`);
  process.exit(1);
}

function argumentsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dir: { type: "string", default: ".data/keys" },
        environment: { type: "string", default: "demo" },
        usage: { type: "string" },
        kid: { type: "string" },
        compromised: { type: "boolean", default: false },
      },
    });
  } catch (fault) {
    return fail(fault instanceof Error ? fault.message : String(fault));
  }
}

const { values, positionals } = argumentsOf(process.argv.slice(2));
const now = new Date();

const isEnvironment = (text: string): text is Environment =>
  ENVIRONMENTS.some((environment) => environment === text);
const isUsage = (text: string): text is IssuingUsage =>
  ISSUING_USAGES.some((usage) => usage === text);

const store = isEnvironment(values.environment)
  ? new KeyStore(values.dir, values.environment)
  : fail(`No environment is called ${values.environment}.`);

function usages(): readonly IssuingUsage[] {
  if (values.usage === undefined) return ISSUING_USAGES;
  return isUsage(values.usage) ? [values.usage] : fail(`No usage is called ${values.usage}.`);
}

async function make(): Promise<void> {
  await store.makeRoot(now);
  for (const usage of usages()) {
    if (values.usage === undefined && (await store.signerFor(usage, now)).ok) continue;
    const made = await store.make(usage, now);
    if (!made.ok) stop(made.error);
    console.log(`made ${usage} ${made.value.kid}`);
  }
  await publish();
}

async function list(): Promise<void> {
  const day = (time: Date) => time.toISOString().slice(0, 10);
  for (const record of await store.list()) {
    const state = record.compromisedAt
      ? "compromised"
      : record.retiredAt || now > record.useUntil
        ? "retired"
        : "in use";
    const signs = state === "in use" ? `signs until ${day(record.useUntil)}` : "signs nothing";
    const counts = record.compromisedAt ? "counts no more" : `counts until ${day(record.notAfter)}`;
    console.log(
      `${record.kid}  ${record.usage.padEnd(12)} ${state.padEnd(11)} ${signs}, ${counts}`,
    );
  }
}

async function rotate(): Promise<void> {
  for (const usage of usages()) {
    const made = await store.rotate(usage, now);
    if (!made.ok) stop(made.error);
    console.log(`made ${usage} ${made.value.kid}`);
  }
  await publish();
}

async function retire(): Promise<void> {
  const kid = values.kid ?? fail("Which key? --kid K");
  const retired = await store.retire(kid, now, { compromised: values.compromised });
  if (!retired.ok) stop(retired.error);
  console.log(`retired ${retired.value.usage} ${kid}`);
  await publish();
}

async function publish(): Promise<void> {
  const published = await store.publish(now);
  if (!published.ok) stop(published.error);
  const { version, entries } = published.value;
  console.log(`published version ${version} with ${entries.length} keys`);
}

const COMMANDS = new Map([
  ["make", make],
  ["list", list],
  ["rotate", rotate],
  ["retire", retire],
  ["publish", publish],
]);

const [name = ""] = positionals;
const command = COMMANDS.get(name) ?? fail(name ? `No command is called ${name}.` : "No command.");
await command();
