import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/action-form";
import { Card } from "@/components/card";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { SubmitButton } from "@/components/submit-button";
import { TextField } from "@/components/text-field";
import { SIGN_IN, SIGN_UP } from "@/contracts/words/account";
import { env } from "@/platform/env";
import { pathWithin } from "../../language/path-within";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { currentActor } from "../../session";
import { homeOf } from "../home";
import { SignLink } from "../sign-link";
import { signInAction } from "./actions";
import { DemoAccounts } from "./demo-accounts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: SIGN_IN.title[(await readerOf()).language] };
}

interface Asked {
  readonly callbackUrl?: string | readonly string[];
  readonly error?: string | readonly string[];
  readonly joined?: string | readonly string[];
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [{ language }, actor, asked] = await Promise.all([
    readerOf(),
    currentActor(),
    searchParams,
  ]);
  const callbackUrl = typeof asked.callbackUrl === "string" ? pathWithin(asked.callbackUrl) : null;
  if (actor.kind === "person") redirect(callbackUrl ?? homeOf(actor.role));

  return (
    <Page title={SIGN_IN.title} language={language}>
      <Said asked={asked} language={language} />
      <Card language={language}>
        <ActionForm
          action={signInAction}
          {...(callbackUrl && { hidden: { callbackUrl } })}
          labels={{ email: SIGN_IN.email, password: SIGN_IN.password }}
        >
          <TextField
            type="email"
            name="email"
            label={SIGN_IN.email}
            autoComplete="username"
            spellCheck={false}
            required
          />
          <TextField
            type="password"
            name="password"
            label={SIGN_IN.password}
            autoComplete="current-password"
            required
          />
          <SubmitButton label={SIGN_IN.button} wide />
        </ActionForm>
        <SignLink
          before={SIGN_IN.noAccount}
          to={SIGN_UP.title}
          href={PATH.signUp}
          language={language}
        />
      </Card>
      {env().PORTAL_MODE === "demo" && <DemoAccounts language={language} />}
    </Page>
  );
}

/** Why the reader is here, where there is a reason. */
function Said({ asked, language }: { asked: Asked; language: "ko" | "en" }) {
  if (asked.error)
    return (
      <Notice tone="danger" live="alert" language={language}>
        <p>{SIGN_IN.refused[language]}</p>
      </Notice>
    );
  if (asked.joined)
    return (
      <Notice tone="success" live="status" language={language}>
        <p>{SIGN_UP.done[language]}</p>
      </Notice>
    );
  if (asked.callbackUrl)
    return (
      <Notice language={language}>
        <p>{SIGN_IN.needed[language]}</p>
      </Notice>
    );
  return null;
}
