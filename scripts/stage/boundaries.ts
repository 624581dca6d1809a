import { existsSync } from "node:fs";
import { inRoot } from "./place";

const ROOMS = [
  ...["app", "components", "contracts", "credentials", "platform"],
  ...["prisma", "services", "workers", "e2e", "bench", "scripts"],
];

/** The rooms whose walls are checked. */
export const findRooms = (): readonly string[] => ROOMS.filter((room) => existsSync(inRoot(room)));
