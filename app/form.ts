import "server-only";
import { headers } from "next/headers";
import type { FormState } from "@/components/form-state";
import type { Actor } from "@/contracts/access";
import { REFUSALS } from "@/contracts/words/refusals";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { isUnavailable } from "@/platform/fault";
import { readForm, type Sent, typedIn } from "@/platform/form";
import { log } from "@/platform/log";
import type { Refusal } from "@/platform/refusal";
import { complaintsOf, sentenceOf } from "@/platform/refusal-words";
import { no, type Result } from "@/platform/result";
import { isSameOrigin } from "@/platform/same-origin";
import { namesOf } from "@/services/identity";
import { readerOf } from "./reader";
import { currentActor } from "./session";

/** What a form is for: a command, given the form's key so that it is done once. */
type Run<Answer> = (
  key: string | null,
  input: Sent["input"],
  actor: Actor,
) => Promise<Result<Answer, Refusal>>;

/** What comes after: a redirect, or something to say where the page stays. */
type Done<Answer> = (answer: Answer) => Sentence | undefined | Promise<Sentence | undefined>;

/** Joins a form to a command. All a server action may do besides is say where to go next. */
export const formAction =
  <Answer>(run: Run<Answer>, done: Done<Answer>) =>
  async (_: FormState, form: FormData): Promise<FormState> => {
    const { language } = await readerOf();
    // Next.js lets a request pass that does not say where it comes from.
    if (!isSameOrigin(await headers()))
      return { refusal: { message: REFUSALS.otherOrigin[language] } };
    const actor = await currentActor();
    const result = await answerTo(run, form, actor);
    if (!result.ok) return refusedState(result.error, form, actor, language);
    const said = await done(result.value);
    return { refusal: null, ...(said && { notice: said[language] }) };
  };

async function answerTo<Answer>(
  run: Run<Answer>,
  form: FormData,
  actor: Actor,
): Promise<Result<Answer, Refusal>> {
  const sent = readForm(form);
  if (!sent.ok) return sent;
  try {
    return await run(sent.value.key, sent.value.input, actor);
  } catch (fault) {
    if (!isUnavailable(fault)) throw fault;
    log.warn({ err: fault }, "form not answered");
    return no({ kind: "unavailable", retryAfterSeconds: 5 });
  }
}

async function refusedState(
  refusal: Refusal,
  form: FormData,
  actor: Actor,
  language: Language,
): Promise<FormState> {
  // Whoever was signed out meanwhile may do nothing; what they need to know is why.
  const told: Refusal =
    refusal.kind === "forbidden" && actor.kind === "anonymous"
      ? { kind: "unauthenticated" }
      : refusal;
  return {
    refusal: {
      message: sentenceOf(told, await firstOf(told, actor))[language],
      ...(told.kind === "invalid" && { fields: fieldsOf(told.fields, form, language) }),
    },
    typed: typedIn(form),
  };
}

/** Who was first, for colleagues; a citizen is not told names of staff. */
async function firstOf(refusal: Refusal, actor: Actor): Promise<string | null> {
  if (refusal.kind !== "stale" || !refusal.by) return null;
  return (await namesOf([refusal.by], actor)).get(refusal.by)?.name ?? null;
}

function fieldsOf(
  fields: Readonly<Record<string, readonly string[]>>,
  form: FormData,
  language: Language,
): Readonly<Record<string, readonly string[]>> {
  const wasSent = (field: string) => Boolean(form.get(field)) || form.has(`${rootOf(field)}[]`);
  // A complaint stands at the control that has this name on the page.
  const onPage = (field: string) => (form.has(`${rootOf(field)}[]`) ? `${rootOf(field)}[]` : field);
  return Object.fromEntries(
    Object.entries(complaintsOf(fields, wasSent)).map(([field, complaints]) => [
      onPage(field),
      complaints.map((complaint) => complaint[language]),
    ]),
  );
}

const rootOf = (field: string): string => field.split(".")[0] ?? field;
