// The door to every command. Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { withLock } from "./lock.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const MARKER = path.join(ROOT, "node_modules/.portal-lock");
const OLDEST = [20, 19];

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  if (isOld) fail(`Node ${OLDEST.join(".")} or newer is needed; this is ${process.versions.node}.`);
}

const readJson = (file) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));

/** Whether npm's own record of what lies in node_modules agrees with the lock file. */
function isAlreadyInstalled() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(path.join(ROOT, record))) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson("package-lock.json").packages).every(
    ([place, wanted]) =>
      place === "" || wanted.optional || installed[place]?.version === wanted.version,
  );
}

function installWhenNeeded() {
  const lock = readFileSync(path.join(ROOT, "package-lock.json"));
  const state = createHash("sha256").update(lock).digest("hex");
  const isCurrent = () => existsSync(MARKER) && readFileSync(MARKER, "utf8") === state;
  if (isCurrent()) return;
  return withLock(path.join(ROOT, ".build/install.lock"), async () => {
    if (isCurrent()) return;
    if (!isAlreadyInstalled()) await install();
    writeFileSync(MARKER, state);
  });
}

/** Resolves with what npm complained of, or with null. */
function npm(args) {
  const self = process.env.npm_execpath;
  const [program, ...before] = self ? [process.execPath, self] : ["npm"];
  const env = { ...process.env, NODE_ENV: "development" };
  return new Promise((resolve) => {
    const child = spawn(program, [...before, ...args], { cwd: ROOT, env });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
      });
    child.once("error", (fault) => resolve(fault.message));
    child.once("close", (code) =>
      resolve(code === 0 ? null : said.trim() || `npm: exit code ${code}`),
    );
  });
}

/**
 * A registry that mirrors one system only leaves the packages of others out of the lock file, and
 * `npm ci` refuses such a file; `npm install` takes the same versions from it.
 */
async function install() {
  const start = Date.now();
  console.log("▸ installing packages");
  const complaint = (await npm(["ci"])) && (await npm(["install", "--no-save"]));
  if (complaint) fail(complaint);
  console.log(`✓ packages installed  ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

checkNode();
const [name = "start"] = process.argv.slice(2);
const script = path.join(ROOT, "scripts", `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(script)) fail(`There is no command "${name}".`);
await installWhenNeeded();
process.chdir(ROOT);
// In this very process: a signal arrives once, and the exit code is the command's own.
process.argv = [process.argv[0], script, ...process.argv.slice(3)];
const { register } = await import("tsx/esm/api");
register({ tsconfig: path.join(ROOT, "tsconfig.json") });
await import(pathToFileURL(script).href);
