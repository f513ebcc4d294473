import { type ComponentProps, useMemo } from "react";
import { explain } from "@/lib/model/explain";
import type { Edition } from "@/lib/questionnaire/types";
import type { DetailWords } from "@/lib/words/detail";
import { GoDeeper } from "./go-deeper";
import type { DecidedProps } from "./result-props";
import { ResultRest } from "./result-rest";
import { WhatIf } from "./what-if/what-if";

export interface PrivateRestProps {
  share: ComponentProps<typeof ResultRest>["share"];
  decided: DecidedProps;
  /** The questionnaire that goes deeper than this one, where there is one. */
  deeper: Edition | undefined;
}

/** What follows an answer that the browser computed. */
export function PrivateRest({ share, decided, deeper, more }: PrivateRestProps & { more: DetailWords }) {
  const { locale, edition, answers, assessment } = decided;
  const { answers: code } = share.opened.codes;
  const explanation = useMemo(() => answers && explain(edition, answers, assessment), [edition, answers, assessment]);
  const detail = { ...decided, assessment: { ...assessment, explanation }, more };
  const end = answers && (
    <>
      <WhatIf key={code} {...detail} answers={answers} />
      <GoDeeper locale={locale} more={more} edition={deeper} code={code} />
    </>
  );
  return <ResultRest share={share} detail={detail} end={end} />;
}
