import "./tokens.css";
import "./base.css";
import type { ReactNode } from "react";
import { loadWords } from "@/lib/words/load";
import { sans, serif } from "./fonts";
import { PageFooter } from "./page-footer";
import { PageHeader } from "./page-header";

/** The whole document around a page. */
export async function PageShell({ locale, children }: { locale: string; children: ReactNode }) {
  const words = await loadWords(locale, "site");
  return (
    <html lang={locale} className={`${serif.variable} ${sans.variable}`}>
      <body>
        <PageHeader locale={locale} words={words} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <PageFooter locale={locale} words={words} />
      </body>
    </html>
  );
}
