import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/action-form";
import { Card } from "@/components/card";
import { Page } from "@/components/page";
import { SubmitButton } from "@/components/submit-button";
import { DateField, TextField } from "@/components/text-field";
import { SIGN_IN, SIGN_UP } from "@/contracts/words/account";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { currentActor } from "../../session";
import { homeOf } from "../home";
import { SignLink } from "../sign-link";
import { signUpAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: SIGN_UP.title[(await readerOf()).language] };
}

export default async function SignUpPage() {
  const [{ language }, actor] = await Promise.all([readerOf(), currentActor()]);
  if (actor.kind === "person") redirect(homeOf(actor.role));

  const { name, birthDate, phone, email, password } = SIGN_UP;
  return (
    <Page title={SIGN_UP.title} lead={SIGN_UP.lead} language={language}>
      <Card language={language}>
        <ActionForm action={signUpAction} labels={{ name, birthDate, phone, email, password }}>
          <TextField
            name="name"
            label={name}
            hint={SIGN_UP.nameHint}
            autoComplete="name"
            required
          />
          <DateField name="birthDate" label={birthDate} autoComplete="bday" required />
          <TextField
            type="tel"
            name="phone"
            label={phone}
            hint={SIGN_UP.phoneHint}
            autoComplete="tel"
            required
          />
          <TextField
            type="email"
            name="email"
            label={email}
            hint={SIGN_UP.emailHint}
            autoComplete="username"
            spellCheck={false}
            required
          />
          <TextField
            type="password"
            name="password"
            label={password}
            hint={SIGN_UP.passwordHint}
            autoComplete="new-password"
            required
          />
          <SubmitButton label={SIGN_UP.button} wide />
        </ActionForm>
        <SignLink
          before={SIGN_UP.haveAccount}
          to={SIGN_IN.title}
          href={PATH.signIn}
          language={language}
        />
      </Card>
    </Page>
  );
}
