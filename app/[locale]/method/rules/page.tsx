import type { Metadata } from "next";
import { loadMethod } from "@/app/_ui/method/load-method";
import { methodMetadata } from "@/app/_ui/method/method-metadata";
import { MethodPage } from "@/app/_ui/method/method-page";
import { ContradictionRules } from "@/app/_ui/method/rules/contradiction-rules";
import { findTables } from "@/app/_ui/method/rules/find-tables";
import { ReadingTable } from "@/app/_ui/method/rules/reading-table";
import { RuleSection } from "@/app/_ui/method/rules/rule-section";
import type { LocaleProps } from "../../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return methodMetadata((await params).locale, "rules");
}

/** Every table of rules that the advice is chosen by. */
export default async function MethodRulesPage({ params }: LocaleProps) {
  const props = await loadMethod((await params).locale);
  return (
    <MethodPage {...props} part="rules">
      <ReadingTable {...props} />
      {findTables(props.parameters).map((table) => (
        <RuleSection key={table.path} {...props} table={table} />
      ))}
      <ContradictionRules {...props} />
    </MethodPage>
  );
}
