import "server-only";
import type { Actor } from "@/contracts/access";
import { PersonId } from "@/contracts/ids";
import { fieldsOf } from "@/platform/command";
import { invalid, type Refusal } from "@/platform/refusal";
import { no, type Result } from "@/platform/result";
import { ApplicationForm, submitApplication } from "@/services/health-center";
import { holderOf } from "@/services/identity";
import { findSitePlace } from "@/services/test-site";

export interface Submitted {
  readonly applicationId: string;
  readonly number: number;
  readonly status: "submitted";
}

/**
 * Takes in an application: the account service says who is tested, the test site where, the
 * health center keeps it. The last is one transaction; the first two only read.
 */
export async function submit(
  key: string | null,
  raw: unknown,
  actor: Actor,
): Promise<Result<Submitted, Refusal>> {
  if (actor.kind !== "person") return no({ kind: "unauthenticated" });
  const form = ApplicationForm.safeParse(raw);
  if (!form.success) return no({ kind: "invalid", fields: fieldsOf(form.error) });

  const personId = form.data.dependantId ?? PersonId.parse(actor.id);
  const [site, holder] = await Promise.all([
    findSitePlace(form.data.siteId),
    holderOf(actor, personId),
  ]);
  if (!site) return no(invalid("siteId", "unknown"));
  if (!holder?.birthDate) return no(invalid("dependantId", "unknown"));

  const { nameKo, nameEn, region } = site;
  const { birthDate } = holder;
  return submitApplication.once(
    key,
    {
      ...form.data,
      subject: { personId, holder: { ...holder, birthDate } },
      site: { nameKo, nameEn, region },
    },
    actor,
    ({ id: applicationId, number }): Submitted => ({ applicationId, number, status: "submitted" }),
  );
}
