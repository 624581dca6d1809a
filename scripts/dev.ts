import { DEVELOPMENT, runInstance } from "./stage/instance";

await runInstance(DEVELOPMENT);
