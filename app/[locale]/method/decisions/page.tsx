import type { Metadata } from "next";
import { BesideTheCurves } from "@/app/_ui/method/decisions/beside-the-curves";
import { ComplexityMethod } from "@/app/_ui/method/decisions/complexity-method";
import { NeedMethod } from "@/app/_ui/method/decisions/need-method";
import { PossibleMethod } from "@/app/_ui/method/decisions/possible-method";
import { PracticeMethod } from "@/app/_ui/method/decisions/practice-method";
import { ReasonsMethod } from "@/app/_ui/method/decisions/reasons-method";
import { RolesMethod } from "@/app/_ui/method/decisions/roles-method";
import { TeamMethod } from "@/app/_ui/method/decisions/team-method";
import { TypeMethod } from "@/app/_ui/method/decisions/type-method";
import { loadMethod } from "@/app/_ui/method/load-method";
import { methodMetadata } from "@/app/_ui/method/method-metadata";
import { MethodPage } from "@/app/_ui/method/method-page";
import type { LocaleProps } from "../../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return methodMetadata((await params).locale, "decisions");
}

/** Weights, thresholds, curves and exceptions of the decisions. */
export default async function MethodDecisionsPage({ params }: LocaleProps) {
  const props = await loadMethod((await params).locale);
  return (
    <MethodPage {...props} part="decisions">
      <NeedMethod {...props} />
      <ComplexityMethod {...props} />
      <PracticeMethod {...props} />
      <TypeMethod {...props} />
      <PossibleMethod {...props} />
      <TeamMethod {...props} />
      <RolesMethod {...props} />
      <BesideTheCurves {...props} />
      <ReasonsMethod {...props} />
    </MethodPage>
  );
}
