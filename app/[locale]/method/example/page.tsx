import type { Metadata } from "next";
import controls from "@/app/_ui/controls.module.css";
import { ChoicesExample } from "@/app/_ui/method/example/choices-example";
import { LevelsExample } from "@/app/_ui/method/example/levels-example";
import { NeedExample } from "@/app/_ui/method/example/need-example";
import { openExample } from "@/app/_ui/method/example/open-example";
import { PracticeExample } from "@/app/_ui/method/example/practice-example";
import { TeamExample } from "@/app/_ui/method/example/team-example";
import { TypeExample } from "@/app/_ui/method/example/type-example";
import { loadMethod } from "@/app/_ui/method/load-method";
import { methodMetadata } from "@/app/_ui/method/method-metadata";
import { MethodPage } from "@/app/_ui/method/method-page";
import { encodeAnswers } from "@/lib/link/answers-code";
import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import type { LocaleProps } from "../../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return methodMetadata((await params).locale, "example");
}

/** The example of the start page, worked out figure by figure. */
export default async function MethodExamplePage({ params }: LocaleProps) {
  const props = await loadMethod((await params).locale);
  const { locale, words } = props;
  const example = openExample();
  const result = localePath(locale, `/r/${encodeAnswers(example.edition, example.answers)}`);
  return (
    <MethodPage {...props} part="example">
      <LevelsExample {...props} example={example} />
      <NeedExample {...props} example={example} />
      <TypeExample {...props} example={example} />
      <ChoicesExample {...props} example={example} />
      <TeamExample {...props} example={example} />
      <PracticeExample {...props} example={example} />
      <p>
        <a className={controls.quiet} href={result}>
          {say(locale, words.example.whole)}
        </a>
      </p>
    </MethodPage>
  );
}
