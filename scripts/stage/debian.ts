import { runProgram } from "./program";

/** Installs a package of Debian where that is possible: as root, with apt. */
export async function installFromDebian(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", "-q"], { env });
  const { code } = await runProgram("apt-get", ["install", "-y", "-q", name], { env });
  return code === 0;
}
