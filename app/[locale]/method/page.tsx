import type { Metadata } from "next";
import controls from "@/app/_ui/controls.module.css";
import { openExample } from "@/app/_ui/method/example/open-example";
import { loadMethod } from "@/app/_ui/method/load-method";
import { methodMetadata } from "@/app/_ui/method/method-metadata";
import { methodOutline } from "@/app/_ui/method/method-outline";
import { MethodPage } from "@/app/_ui/method/method-page";
import { methodPath } from "@/app/_ui/method/method-path";
import { MethodSection } from "@/app/_ui/method/method-section";
import { Chain } from "@/app/_ui/method/overview/chain";
import { WordList } from "@/app/_ui/reading/word-list";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return methodMetadata((await params).locale, "overview");
}

/** How the scoring works, in short, and the way to its parts. */
export default async function MethodOverviewPage({ params }: LocaleProps) {
  const props = await loadMethod((await params).locale);
  const { locale, words } = props;
  const { explained, limits } = words.overview;
  return (
    <MethodPage {...props} part="overview">
      <Chain {...props} example={openExample()} />
      <MethodSection
        {...props}
        id="explained"
        words={explained}
        sources={methodOutline(props.parameters).overview.explained}
      >
        <WordList locale={locale} lines={explained.list} />
      </MethodSection>
      <MethodSection {...props} id="limits" words={limits} sources={methodOutline(props.parameters).overview.limits}>
        <WordList locale={locale} lines={limits.list} />
        <p>
          <a className={controls.quiet} href={localePath(locale, methodPath("sources"))}>
            {say(locale, limits.more)}
          </a>
        </p>
      </MethodSection>
    </MethodPage>
  );
}
