import type { Words } from "@/lib/words/load";
import { LoadFailed } from "./load-failed";
import type { ReplyPanelProps } from "./reply/reply-panel";
import { useLoaded } from "./use-loaded";

const loadPanel = async () => (await import("./reply/reply-panel")).ReplyPanel;

/** How to send the answers back: loaded for those alone who were invited. */
export function LaterReply({ result, ...props }: ReplyPanelProps & { result: Words<"result"> }) {
  const { loaded: Panel, hasFailed, again } = useLoaded(loadPanel);
  if (hasFailed) return <LoadFailed locale={props.locale} words={result} again={again} />;
  return Panel && <Panel {...props} />;
}
