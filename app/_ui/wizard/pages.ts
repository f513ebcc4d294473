import type { OutlineEdition } from "@/lib/questionnaire/types";

/** One page of the wizard: a question, or a section with those of its questions that are still to be asked. */
export interface WizardPage {
  id: string;
  section: string;
  questions: string[];
}

/**
 * The pages of an edition in their order, as its layout wants them. Questions that were carried over are shown on the
 * check page alone.
 */
export function pagesOf({ layout, sections }: OutlineEdition, carried: string[]): WizardPage[] {
  return sections.flatMap(({ id, questions }) => {
    const asked = questions.filter((question) => !carried.includes(question));
    if (layout === "question") return asked.map((question) => ({ id: question, section: id, questions: [question] }));
    return asked.length > 0 ? [{ id, section: id, questions: asked }] : [];
  });
}
