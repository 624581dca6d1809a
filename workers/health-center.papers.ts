import { runChores } from "@/platform/chore";
import { healthCenterPapers } from "@/services/health-center/chores";

await runChores(healthCenterPapers);
