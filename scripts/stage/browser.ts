import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { installFromDebian } from "./debian";
import { inRoot } from "./place";
import { runProgram } from "./program";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Asked first, because the downloader itself takes minutes to give up. */
const DOWNLOADS = "https://cdn.playwright.dev/";
const ASK_MS = 3_000;

function onPath(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  for (const file of NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))) {
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {}
  }
  return null;
}

const canDownload = (): Promise<boolean> =>
  fetch(DOWNLOADS, { method: "HEAD", signal: AbortSignal.timeout(ASK_MS) }).then(
    () => true,
    () => false,
  );

async function download(): Promise<boolean> {
  if (!(await canDownload())) return false;
  const cli = inRoot("node_modules/@playwright/test/cli.js");
  const { code } = await runProgram(process.execPath, [cli, "install", "chromium"]);
  return code === 0 && existsSync(chromium.executablePath());
}

/** A browser for the journeys: Playwright's own, else the system's, else Debian's. */
export async function findBrowser(): Promise<string | null> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  if (existsSync(chromium.executablePath()) || (await download())) return chromium.executablePath();
  return onPath() ?? ((await installFromDebian("chromium")) ? onPath() : null);
}
