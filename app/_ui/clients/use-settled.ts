import { useEffect, useRef, useState } from "react";
import type { Consensus } from "@/lib/group/consensus";
import type { Edition } from "@/lib/questionnaire/types";
import { changeRound } from "@/lib/workspace/keep";
import { keptSettled, settledOf } from "@/lib/workspace/settled";
import type { Round } from "@/lib/workspace/types";
import { useDesk } from "./desk";

/**
 * What was settled in a round, and how to change it. A note that is being written stands at once, before the browser has
 * kept it; what another tab changes shows as soon as nothing is on its way.
 */
export function useSettled(round: Round, edition: Edition): [Consensus, (settled: Consensus) => void] {
  const { attempt } = useDesk();
  const [settled, setSettled] = useState(() => settledOf(round, edition));
  const onItsWay = useRef(0);
  useEffect(() => {
    if (onItsWay.current === 0) setSettled(settledOf(round, edition));
  }, [round, edition]);
  const change = async (next: Consensus) => {
    setSettled(next);
    onItsWay.current += 1;
    await attempt((database) => changeRound(database, round.id, keptSettled(next, edition), Date.now()));
    onItsWay.current -= 1;
  };
  return [settled, change];
}
