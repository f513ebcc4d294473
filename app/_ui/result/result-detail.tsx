import { Computed } from "./computed";
import { Dimensions } from "./dimensions";
import { OpenQuestions } from "./open-questions";
import { Roadmap } from "./plan/roadmap";
import type { DetailProps } from "./result-props";
import { Services } from "./services";
import { Team } from "./team";
import { Types } from "./types";

/** Everything behind the answer: where the organisation stands, the office in detail, and how it was computed. */
export function ResultDetail(props: DetailProps) {
  return (
    <>
      <Dimensions {...props} />
      <Types {...props} />
      <Services {...props} />
      <Team {...props} />
      <Roadmap {...props} />
      <OpenQuestions {...props} />
      <Computed {...props} />
    </>
  );
}
