import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { toReport } from "@/credentials";
import { readRevocations, toTrustList, verify } from "@/credentials/node";
import { linesOf } from "@/credentials/node/lines";

const USAGE = `Usage: npm run -s verify -- --trust-list FILE [--revocations FILE] [--at ISO-TIME]

Reads one code a line from standard input (HC1:… or shc:/…) and writes one JSON line each:
{valid, reason, kind, issuer, payload}.

  --trust-list FILE   JSON array of {kid?, certificate | publicKey | jwk}; certificate: base64 of DER
  --revocations FILE  JSON array of certificate ids, a health card's crl/<kid>.json, or a signed list
  --at ISO-TIME       the time to judge by, such as 2026-11-22T09:00:00Z; otherwise now
`;

/** Nothing on standard output: what reads it expects JSON. */
function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n\n${USAGE}`);
  process.exit(2);
}

function optionsOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        "trust-list": { type: "string" },
        revocations: { type: "string" },
        at: { type: "string" },
        help: { type: "boolean" },
      },
    });
    return values;
  } catch (fault) {
    return fail(fault instanceof Error ? fault.message : String(fault));
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (fault) {
    return fail(`${file} cannot be read: ${fault instanceof Error ? fault.message : fault}`);
  }
}

function entriesOf(file: string): readonly unknown[] {
  const text = read(file);
  try {
    const entries: unknown = JSON.parse(text);
    if (Array.isArray(entries)) return entries;
  } catch {
    return fail(`${file} is no JSON.`);
  }
  return fail(`${file} is no JSON array.`);
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

function timeOf(text: string): Date {
  const time = new Date(text);
  return ISO.test(text) && !Number.isNaN(time.getTime()) ? time : fail(`${text} is no ISO time.`);
}

const options = optionsOf(process.argv.slice(2));
if (options.help) {
  process.stderr.write(USAGE);
  process.exit(0);
}
const trustFile = options["trust-list"] ?? fail("A trust list is needed.");
const at = options.at === undefined ? null : timeOf(options.at);

const trustList = await toTrustList(entriesOf(trustFile));
if (trustList.unusable.length > 0)
  process.stderr.write(`Trust list entries left out: ${trustList.unusable.join(", ")}\n`);

const listed = options.revocations
  ? await readRevocations(read(options.revocations), trustList, at ?? new Date())
  : null;
if (listed && !listed.ok) fail(`${options.revocations} is no list to go by: ${listed.error}.`);
const revocations = listed?.ok ? listed.value : undefined;

// Whoever reads us may have seen enough.
process.stdout.on("error", () => process.exit(0));

for await (const lines of linesOf(process.stdin)) {
  let answers = "";
  for (const code of lines) {
    const outcome = await verify(code, { trustList, revocations, at: at ?? new Date() });
    answers += `${JSON.stringify(toReport(outcome))}\n`;
  }
  if (!process.stdout.write(answers))
    await new Promise((drained) => process.stdout.once("drain", drained));
}
