import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LoadWizard } from "@/app/_ui/wizard/load-wizard";
import { editionWords, findEdition } from "@/lib/questionnaire/registry";
import type { LocaleProps } from "../../../../../[locale]/layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const edition = findEdition("quick");
  if (!edition) return {};
  const { title } = await editionWords(edition, (await params).locale);
  return { title, robots: { index: false } };
}

/** The quick check for a frame on another site. */
export default async function FramedCheckPage({ params }: LocaleProps) {
  const edition = findEdition("quick");
  if (!edition) notFound();
  return <LoadWizard locale={(await params).locale} edition={edition} isFramed />;
}
