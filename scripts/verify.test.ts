import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import dgc from "@/credentials/vectors/dgc-testdata.json";
import shc from "@/credentials/vectors/smart-health-cards.json";

let directory: string;
let trustList: string;
let revocations: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "verify-"));
  trustList = path.join(directory, "trust.json");
  revocations = path.join(directory, "revoked.json");
  const entries = [
    ...Object.values(dgc.certificates).map((certificate) => ({ certificate })),
    ...shc.jwks.keys.map((jwk) => ({ jwk })),
  ];
  await writeFile(trustList, JSON.stringify(entries));
  await writeFile(
    revocations,
    JSON.stringify(["URN:UVCI:01:AT:10807843F94AEE0EE5093FBC254BD813#B"]),
  );
});
afterAll(() => rm(directory, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(input: string, ...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/verify.ts", ...args]);
  const read = async (stream: AsyncIterable<Buffer>) => {
    let text = "";
    for await (const chunk of stream) text += chunk.toString();
    return text;
  };
  const done = Promise.all([read(child.stdout), read(child.stderr)]);
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.once("close", async (code) => {
      const [out, err] = await done;
      resolve({ code, out, err });
    });
  });
}

const [vaccination, recovery, rapidTest] = dgc.cases.map(({ code }) => code);

test("one code a line in, one JSON line out, and nothing else", async () => {
  const input = `\uFEFF${vaccination}\r\n\r\n${recovery}\n${shc.immunization.qr}\n${"A".repeat(999_999)}\nHC1:?\n${rapidTest}`;
  const { code, out } = await run(input, "--trust-list", trustList, "--at", "2021-06-10T00:00:00Z");
  expect(code).toBe(0);
  const outcomes = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(outcomes.map(({ valid, reason, kind }) => [valid, reason, kind])).toEqual([
    [true, "valid", "dcc-vaccination"],
    [false, "expired", "dcc-recovery"],
    [true, "valid", "shc"],
    [false, "unreadable", null],
    [false, "unreadable", null],
    [true, "valid", "dcc-test"],
  ]);
  for (const outcome of outcomes)
    expect(Object.keys(outcome)).toEqual(["valid", "reason", "kind", "issuer", "payload"]);
}, 30_000);

test("the lists and the time decide", async () => {
  const args = ["--trust-list", trustList, "--revocations", revocations] as const;
  const { out } = await run(`${vaccination}\n${rapidTest}\n`, ...args, "--at", "2021-06-10");
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).reason),
  ).toEqual(["revoked", "valid"]);
  const later = await run(`${rapidTest}\n`, ...args);
  expect(JSON.parse(later.out).reason).toBe("expired");
}, 30_000);

test.each([
  ["no trust list", []],
  ["a trust list that is not there", ["--trust-list", "/nowhere.json"]],
  ["a trust list that is no list", ["--trust-list", "package.json"]],
  ["a time that is none", ["--trust-list", "TRUST", "--at", "yesterday"]],
  ["an option nobody knows", ["--trust-list", "TRUST", "--loudly"]],
  ["revocations that are none", ["--trust-list", "TRUST", "--revocations", "package.json"]],
])(
  "%s ends with 2 and tells how it is meant, apart from the answers",
  async (_, args) => {
    const real = args.map((arg) => (arg === "TRUST" ? trustList : arg));
    const { code, out, err } = await run(`${rapidTest}\n`, ...real);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage:");
  },
  30_000,
);
