import { pathToFileURL } from "node:url";
import { inRoot } from "./stage/place";

const { default: seed }: { default: () => Promise<void> } = await import(
  pathToFileURL(inRoot("prisma/seed.ts")).href
);
await seed();
process.exit(0);
