import type { ComponentProps, ReactNode } from "react";
import { ResultShare } from "../share/result-share";
import { ResultDetail } from "./result-detail";
import type { DetailProps } from "./result-props";

export interface RestProps {
  share: ComponentProps<typeof ResultShare>;
  detail: DetailProps;
  /** Stands at the end: other answers tried out, and the way deeper. */
  end: ReactNode;
}

/** What follows the answer: how to share it, and everything behind it. */
export function ResultRest({ share, detail, end }: RestProps) {
  return (
    <>
      <ResultShare {...share} />
      <ResultDetail {...detail} />
      {end}
    </>
  );
}
