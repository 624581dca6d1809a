import { PRODUCTION, runInstance } from "./stage/instance";

await runInstance(PRODUCTION);
