import { runChores } from "@/platform/chore";
import { healthCenterPapers, prepareKeys } from "@/services/health-center/chores";

await prepareKeys();
await runChores(healthCenterPapers);
