import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Shell } from "@/components/shell";
import { FRAME } from "@/contracts/words/frame";
import { env } from "@/platform/env";
import { signOutAction } from "./(account)/sign-out/actions";
import { navigationOf } from "./navigation";
import { readerOf } from "./reader";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await readerOf();
  return {
    title: { default: FRAME.name[language], template: `%s | ${FRAME.name[language]}` },
    description: FRAME.description[language],
    icons: { icon: "/icon.svg" },
    // A phone must not turn certificate and barcode numbers into links to call.
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: "#ffffff",
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const reader = await readerOf();
  return (
    <html lang={reader.language}>
      <body>
        <Shell
          reader={reader}
          demo={env().PORTAL_MODE === "demo"}
          navigation={navigationOf(reader.role)}
          signOut={signOutAction}
        >
          {children}
        </Shell>
      </body>
    </html>
  );
}
