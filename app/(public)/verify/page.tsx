import type { Metadata } from "next";
import { readerOf } from "@/app/reader";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Verifier } from "@/components/verify/verifier";
import { PAGE } from "@/contracts/words/navigation";
import type { Language } from "@/contracts/words/sentence";
import { NO_SCRIPT, VERIFY } from "@/contracts/words/verify";
import { env } from "@/platform/env";
import "@/components/verify/verify.css";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await readerOf();
  return {
    title: PAGE.verify[language],
    description: VERIFY.lead[language],
    manifest: "/verify.webmanifest",
  };
}

export default async function VerifyPage() {
  const { language } = await readerOf();
  return (
    <Page title={PAGE.verify} lead={VERIFY.lead} language={language}>
      <noscript>
        <WithoutScript language={language} />
      </noscript>
      <Verifier environment={env().PORTAL_MODE} />
    </Page>
  );
}

function WithoutScript({ language }: { readonly language: Language }) {
  return (
    <Notice tone="warning" title={NO_SCRIPT.title} language={language}>
      <p>{NO_SCRIPT.text[language]}</p>
      <ul>
        <li>
          {NO_SCRIPT.api[language]}:{" "}
          <code>POST /api/v1/certificates/verify {'{"code":"HC1:…"}'}</code>
        </li>
        <li>
          {NO_SCRIPT.command[language]}:{" "}
          <code>npm run -s verify -- --trust-list trust-list.json</code>
        </li>
        <li>
          {NO_SCRIPT.list[language]}: <a href="/trust/trust-list.json">/trust/trust-list.json</a>
        </li>
      </ul>
    </Notice>
  );
}
