import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { loadWords } from "@/lib/words/load";
import { LOCALES } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { PageShell } from "../_ui/page-shell";
import { siteUrl } from "../_ui/site-url";

export interface LocaleProps {
  params: Promise<{ locale: string }>;
}

/** Nothing but the languages there are. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#15181b" },
  ],
};

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  if (!LOCALES.includes(locale)) return {};
  const words = await loadWords(locale, "site");
  const name = say(locale, words.name);
  return {
    metadataBase: siteUrl(),
    title: { default: name, template: `%s – ${name}` },
    description: say(locale, words.description),
    applicationName: name,
  };
}

export default async function LocaleLayout({ children, params }: LocaleProps & { children: ReactNode }) {
  const { locale } = await params;
  if (!LOCALES.includes(locale)) notFound();
  return <PageShell locale={locale}>{children}</PageShell>;
}
