import type { Metadata } from "next";
import { loadMethod } from "@/app/_ui/method/load-method";
import { methodMetadata } from "@/app/_ui/method/method-metadata";
import { MethodPage } from "@/app/_ui/method/method-page";
import { Contents } from "@/app/_ui/method/rules/contents";
import { ContradictionRules } from "@/app/_ui/method/rules/contradiction-rules";
import { DaysRules } from "@/app/_ui/method/rules/days-rules";
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
  const tables = findTables(props.parameters);
  return (
    <MethodPage {...props} part="rules">
      <Contents {...props} tables={tables} />
      <ReadingTable {...props} />
      {tables.map((table) => (
        <RuleSection key={table.path} {...props} table={table} />
      ))}
      <DaysRules {...props} />
      <ContradictionRules {...props} />
    </MethodPage>
  );
}
