import { Computed } from "./computed";
import { Contradictions } from "./contradictions";
import { Dimensions } from "./dimensions";
import { OpenQuestions } from "./open-questions";
import { Roadmap } from "./plan/roadmap";
import { Practice } from "./practice";
import type { DetailProps } from "./result-props";
import { Services } from "./services";
import { Team } from "./team/team";
import { Types } from "./types";

/** Everything behind the answer: where the organisation stands, the office in detail, and how it was computed. */
export function ResultDetail(props: DetailProps) {
  return (
    <>
      <Dimensions {...props} />
      <Practice {...props} />
      <Types {...props} />
      <Services {...props} />
      <Team {...props} />
      <Roadmap {...props} />
      <OpenQuestions {...props} />
      <Contradictions {...props} />
      <Computed {...props} />
    </>
  );
}
