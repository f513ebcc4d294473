import "./tokens.css";
import "./base.css";
import "./print.css";
import type { ReactNode } from "react";
import { loadWords } from "@/lib/words/load";
import { EARLY_SCRIPT } from "./early-script";
import { sans, serif } from "./fonts";
import { PageFooter } from "./page-footer";
import { PageHeader } from "./page-header";
import { PAGE_SCRIPT } from "./page-script";
import { CONTENT } from "./skip-script";

/** The whole document around a page. */
export async function PageShell({ locale, children }: { locale: string; children: ReactNode }) {
  const words = await loadWords(locale, "site");
  return (
    <html lang={locale} className={`${serif.variable} ${sans.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any input */}
        <script dangerouslySetInnerHTML={{ __html: EARLY_SCRIPT }} />
      </head>
      <body>
        <PageHeader locale={locale} words={words} />
        <main id={CONTENT} tabIndex={-1}>
          {children}
        </main>
        <PageFooter locale={locale} words={words} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any input */}
        <script dangerouslySetInnerHTML={{ __html: PAGE_SCRIPT }} />
      </body>
    </html>
  );
}
