import { checkText, Run, runVitest, writeRouteTypes } from "./stage/checks";
import { generateClients } from "./stage/generate";
import { inWords } from "./stage/tally";

const run = new Run();
await generateClients();
await writeRouteTypes();
await checkText(run);
await runVitest(run, "unit");
console.log(inWords(run.tally));
process.exit(run.tally.failed === 0 ? 0 : 1);
