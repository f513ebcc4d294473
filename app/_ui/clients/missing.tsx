import { useRef } from "react";
import { say } from "@/lib/words/say";
import { usePageTitle } from "../wizard/use-page-title";
import { useDesk } from "./desk";
import { Top } from "./top";

/** In place of a client or a round that is not in this browser. */
export function Missing() {
  const { locale, words, siteName } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(heading, `${say(locale, words.missing.title)} – ${siteName}`, "missing");
  return (
    <>
      <Top />
      <h1 ref={heading} tabIndex={-1}>
        {say(locale, words.missing.title)}
      </h1>
      <p>{say(locale, words.missing.text)}</p>
    </>
  );
}
