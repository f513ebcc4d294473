import type { ComponentProps } from "react";
import { ResultShare } from "../share/result-share";
import { ResultDetail } from "./result-detail";
import type { DetailProps } from "./result-props";

export interface RestProps {
  share: ComponentProps<typeof ResultShare>;
  detail: DetailProps;
}

/** What follows the answer: how to share it, and everything behind it. */
export function ResultRest({ share, detail }: RestProps) {
  return (
    <>
      <ResultShare {...share} />
      <ResultDetail {...detail} />
    </>
  );
}
