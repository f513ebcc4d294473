import "@/app/_ui/tokens.css";
import "@/app/_ui/base.css";
import "@/app/_ui/print.css";
import type { ReactNode } from "react";
import { ADDRESS_SCRIPT } from "@/app/_ui/address-script";
import styles from "@/app/_ui/embed/embed.module.css";
import { ReportHeight } from "@/app/_ui/embed/report-height";
import { sans, serif } from "@/app/_ui/fonts";
import { LOCALES } from "@/lib/words/locales";
import type { LocaleProps } from "../../[locale]/layout";

/** Nothing but the languages there are. */
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** The document around a page that stands in a frame on another site, whose header and footer are around it already. */
export default async function FramedLayout({ children, params }: LocaleProps & { children: ReactNode }) {
  const { locale } = await params;
  return (
    <html lang={locale} className={`${serif.variable} ${sans.variable}`}>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, without any input */}
        <script dangerouslySetInnerHTML={{ __html: ADDRESS_SCRIPT }} />
      </head>
      <body>
        <main className={styles.framed}>{children}</main>
        <ReportHeight />
      </body>
    </html>
  );
}
