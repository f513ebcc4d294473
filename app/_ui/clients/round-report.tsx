import { useCallback, useId, useMemo, useState } from "react";
import type { Combined } from "@/lib/group/combine";
import { minimumOf } from "@/lib/group/suppression";
import type { Evidence } from "@/lib/questionnaire/evidence";
import type { Answers, Edition } from "@/lib/questionnaire/types";
import type { DetailWords } from "@/lib/words/detail";
import { say } from "@/lib/words/say";
import type { Database } from "@/lib/workspace/database";
import { changeRound } from "@/lib/workspace/keep";
import { findClient, findRound } from "@/lib/workspace/look-up";
import type { Round } from "@/lib/workspace/types";
import type { GroupWords } from "../group/load-group-words";
import { useBrand } from "../report/brand";
import { ReportForm } from "../report/report-form";
import styles from "./clients.module.css";
import { useDesk, useKept } from "./desk";
import { makeReport } from "./make-report";
import { roundName } from "./round-text";
import { useAtOnce } from "./use-at-once";

export interface RoundReportProps {
  round: Round;
  edition: Edition;
  /** Null where there is no group to show: then the answers that were settled are the result. */
  combined: Combined | null;
  settled: Answers;
  evidence: Record<string, Evidence>;
  words: GroupWords;
  more: DetailWords;
}

/** The round that a report compares with: none, until one is chosen, where there is none before it. */
const NONE = "none";

/** What the files of a round begin with, which round they compare with, whose they are, and the files. */
export function RoundReport(props: RoundReportProps) {
  const { round, combined, more } = props;
  const { locale, editions, attempt } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, changeOwn] = useAtOnce(round.summary);
  const brand = useBrand();
  const client = useKept(useCallback((database: Database) => findClient(database, round.client), [round.client]));
  const before = (client?.rounds ?? []).filter(
    ({ started, replies, minimum }) => combined && started < round.started && replies >= minimumOf(minimum),
  );
  const wanted = chosen ?? before[0]?.id ?? NONE;
  const earlier = useKept(useCallback((database: Database) => findRound(database, wanted), [wanted]));
  const made = useMemo(
    () => client && earlier !== undefined && makeReport({ ...props, locale, editions, client, earlier, brand }),
    [props, locale, editions, client, earlier, brand],
  );
  if (!made) return made === null ? <p>{say(locale, props.words.group.overview.noVerdict)}</p> : null;
  const change = (summary: string | null) =>
    changeOwn(summary, () => attempt((database) => changeRound(database, round.id, { summary }, Date.now())));
  return (
    <ReportForm
      report={made}
      own={own}
      onChange={change}
      brand={brand}
      hasName={false}
      choices={
        before.length > 0 && <Earlier rounds={before} chosen={wanted} words={more.report.group} onChoose={setChosen} />
      }
    />
  );
}

interface EarlierProps {
  rounds: Round[];
  chosen: string;
  words: DetailWords["report"]["group"];
  onChoose: (id: string) => void;
}

/** Which earlier round the report compares with. */
function Earlier({ rounds, chosen, words, onChoose }: EarlierProps) {
  const { locale } = useDesk();
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{say(locale, words.compare)}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {rounds.map((one) => (
          <option key={one.id} value={one.id}>
            {roundName(locale, one)}
          </option>
        ))}
        <option value={NONE}>{say(locale, words.alone)}</option>
      </select>
    </p>
  );
}
