import type { Metadata } from "next";
import { loadMethod } from "@/app/_ui/method/load-method";
import { methodMetadata } from "@/app/_ui/method/method-metadata";
import { MethodPage } from "@/app/_ui/method/method-page";
import { Limits } from "@/app/_ui/method/sources/limits";
import { SourceGroups } from "@/app/_ui/method/sources/source-groups";
import type { LocaleProps } from "../../layout";

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return methodMetadata((await params).locale, "sources");
}

/** What stands behind the model, what does not, and every source. */
export default async function MethodSourcesPage({ params }: LocaleProps) {
  const props = await loadMethod((await params).locale);
  return (
    <MethodPage {...props} part="sources">
      <Limits {...props} />
      <SourceGroups {...props} />
    </MethodPage>
  );
}
