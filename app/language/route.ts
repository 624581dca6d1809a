import type { NextRequest } from "next/server";
import { isLanguage } from "@/contracts/words/sentence";
import { LANGUAGE_COOKIE } from "../reader";
import { pathWithin } from "./path-within";

const YEAR_SECONDS = 31_536_000;

/** Sets the reader's language and goes back to the page it was asked from. */
export function GET({ nextUrl: { searchParams } }: NextRequest): Response {
  const to = searchParams.get("to");
  if (!isLanguage(to))
    return new Response("to: ko | en", { status: 400, headers: { "cache-control": "no-store" } });
  return new Response(null, {
    status: 303,
    headers: {
      location: pathWithin(searchParams.get("back")),
      "cache-control": "no-store",
      "set-cookie": `${LANGUAGE_COOKIE}=${to}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`,
    },
  });
}
