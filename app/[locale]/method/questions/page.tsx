import type { Metadata } from "next";
import { loadMethod } from "@/app/_ui/method/load-method";
import { methodMetadata } from "@/app/_ui/method/method-metadata";
import { MethodPage } from "@/app/_ui/method/method-page";
import { questionsOn } from "@/app/_ui/method/questions/axis-questions";
import { AxisSection } from "@/app/_ui/method/questions/axis-section";
import { Changes } from "@/app/_ui/method/questions/changes";
import { editionChanges } from "@/lib/questionnaire/changes";
import { AXES } from "@/lib/questionnaire/types";
import type { LocaleProps } from "../../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return methodMetadata((await params).locale, "questions");
}

/** Every question with its points, by axis. */
export default async function MethodQuestionsPage({ params }: LocaleProps) {
  const props = await loadMethod((await params).locale);
  const groups = [...AXES, "context"] as const;
  const count = groups.reduce((sum, group) => sum + questionsOn(group, props.asked).length, 0);
  return (
    <MethodPage {...props} part="questions" values={{ count }}>
      {groups.map((group) => (
        <AxisSection key={group} {...props} axis={group} />
      ))}
      <Changes {...props} changes={await editionChanges(props.locale)} />
    </MethodPage>
  );
}
