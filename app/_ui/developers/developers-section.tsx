import type { ReactNode } from "react";
import { say } from "@/lib/words/say";
import { ReadingSection } from "../reading/reading-section";
import type { DevelopersProps } from "./load-developers";

const PARTS = [
  "start",
  "addresses",
  "examples",
  "batch",
  "problems",
  "limits",
  "caching",
  "schemas",
  "versions",
] as const;

interface DevelopersSectionProps extends DevelopersProps {
  part: (typeof PARTS)[number];
  children: ReactNode;
}

/** A part of the page for developers under its heading. */
export function DevelopersSection({ locale, site, words, part, children }: DevelopersSectionProps) {
  return (
    <ReadingSection locale={locale} site={site} id={part} heading={say(locale, words[part].heading)}>
      {children}
    </ReadingSection>
  );
}
