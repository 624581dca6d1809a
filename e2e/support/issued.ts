import type { Page } from "@playwright/test";
import { ApplyPage } from "../pages/apply.page";
import { SiteBoardPage } from "../pages/site-board.page";
import { SpecimenPage } from "../pages/specimen.page";
import { type Citizen, expect, type World } from "./test";

/** A certificate as its citizen has it. */
export interface Issued {
  readonly applicationId: string;
  /** The citizen's own browser. */
  readonly citizen: Page;
  readonly name: string;
  readonly code: string;
  readonly healthCard: string | undefined;
  readonly pdf: Buffer;
  readonly expiresAt: Date;
}

/** Somebody's test, from the application to the paper, whichever way it ends. */
export async function issue(world: World, outcome: "negative" | "positive"): Promise<Issued> {
  const [nurse, citizen] = await Promise.all([world.as("site1"), world.newCitizen()]);
  const board = new SiteBoardPage(nurse);
  const applicationId = await new ApplyPage(citizen.page).apply("seoul-plaza");
  await board.waitFor(citizen.name);
  await board.call(citizen.name);
  await board.collect(citizen.name);
  await board.openSpecimen(citizen.name);
  await new SpecimenPage(nurse).record(outcome);
  if (outcome === "positive") {
    const colleague = await world.as("site1b");
    await new SiteBoardPage(colleague).openSpecimen(citizen.name);
    await new SpecimenPage(colleague).confirm();
  }
  return paperOf(citizen, applicationId, outcome === "positive" ? "positive" : "negative-test");
}

interface Case {
  readonly papers?: readonly { readonly certificateId: string; readonly kind: string }[];
}
interface Certificate {
  readonly expiresAt: string;
  readonly codes?: { readonly hc1?: string; readonly shc?: string; readonly code?: string };
}

async function paperOf({ page, name }: Citizen, applicationId: string, kind: string) {
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await page.request.get(`/api/v1${path}`)).json();
  let found: Issued | undefined;
  await expect(async () => {
    const { papers = [] } = await ask<Case>(`/me/applications/${applicationId}`);
    const id = papers.find((paper) => paper.kind === kind)?.certificateId;
    const { codes, expiresAt } = await ask<Certificate>(`/certificates/${id}`);
    const pdf = await page.request.get(`/api/v1/certificates/${id}/pdf`);
    expect(pdf.status()).toBe(200);
    const code = codes?.hc1 ?? codes?.code ?? "";
    expect(code).toMatch(/^(HC1|KRP1):/);
    found = {
      applicationId,
      citizen: page,
      name,
      code,
      healthCard: codes?.shc,
      pdf: await pdf.body(),
      expiresAt: new Date(expiresAt),
    };
  }).toPass({ timeout: 30_000 });
  if (!found) throw new Error("no paper");
  return found;
}
