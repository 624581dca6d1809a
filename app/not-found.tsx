import type { Metadata } from "next";
import { LinkButton } from "@/components/button";
import { Page } from "@/components/page";
import { FAULT, NOT_FOUND } from "@/contracts/words/frame";
import { readerOf } from "./reader";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await readerOf();
  return { title: NOT_FOUND.title[language] };
}

/** What is not yours looks exactly like what does not exist: this page, for both. */
export default async function NotFound() {
  const { language } = await readerOf();
  return (
    <Page title={NOT_FOUND.title} lead={NOT_FOUND.lead} language={language}>
      <LinkButton href="/">{FAULT.home[language]}</LinkButton>
    </Page>
  );
}
