import { useMemo } from "react";
import type { Evidence } from "@/lib/questionnaire/evidence";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import { changeEvidence, changeRound } from "@/lib/workspace/keep";
import { keptSettled, settledOf } from "@/lib/workspace/settled";
import type { Round } from "@/lib/workspace/types";
import { useDesk } from "./desk";
import { useAtOnce } from "./use-at-once";

/** What was settled in a round and what the answers rest on, and how to change both. */
export function useAnswers(round: Round, edition: Edition) {
  const { attempt } = useDesk();
  const kept = useMemo(() => settledOf(round.consensus, edition), [round.consensus, edition]);
  const [settled, changeSettled] = useAtOnce(kept);
  const [evidence, changeAll] = useAtOnce(round.evidence);
  return {
    settled,
    evidence,
    onSettle: (next: Answers) =>
      changeSettled(next, () =>
        attempt((database) => changeRound(database, round.id, { consensus: keptSettled(next, edition) }, Date.now())),
      ),
    onEvidence: (question: string, next: Evidence) =>
      changeAll({ ...evidence, [question]: next }, () =>
        attempt((database) => changeEvidence(database, round.id, question, next, Date.now())),
      ),
  };
}
