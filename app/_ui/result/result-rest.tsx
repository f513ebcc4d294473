import type { ComponentProps, ReactNode } from "react";
import { ResultShare } from "../share/result-share";
import { NextSteps } from "./next-steps";
import { ResultDetail } from "./result-detail";
import type { DetailProps } from "./result-props";

export interface RestProps {
  share: ComponentProps<typeof ResultShare>;
  detail: DetailProps;
  /** Stands after the ways to share it: the result as files. */
  take?: ReactNode;
  /** Stands at the end: other answers tried out, and the way deeper. */
  end: ReactNode;
}

/** What follows the answer: what to do first, how to share it, and everything behind it. */
export function ResultRest({ share, detail, take, end }: RestProps) {
  return (
    <>
      <NextSteps {...detail} />
      <ResultShare {...share} />
      {take}
      <ResultDetail {...detail} />
      {end}
    </>
  );
}
