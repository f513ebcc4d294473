import { localePath } from "@/lib/words/locales";
import { say } from "@/lib/words/say";
import { SourceList } from "../../sources/source-list";
import type { MethodProps } from "../load-method";
import { methodPath } from "../method-path";
import { MethodSection } from "../method-section";
import { ruleAnchor } from "../rules/rule-sources";
import { sectionHeading } from "./section-heading";
import { inGroup, SOURCE_GROUPS, sourceUses } from "./source-uses";
import styles from "./sources.module.css";

const GROUPS = Object.keys(SOURCE_GROUPS) as (keyof typeof SOURCE_GROUPS)[];

/** Every source of the method, by how far it can be trusted, with what it is used for. */
export function SourceGroups(props: MethodProps) {
  const { locale, words, site, parameters } = props;
  const own = words.sources.all;
  const uses = sourceUses(parameters);
  const used = (id: Parameters<typeof uses.get>[0]) => (
    <span className={styles.uses}>
      {say(locale, own.usedFor)}
      {uses.get(id)?.map((use) => (
        <a
          key={`${use.part} ${use.section}`}
          href={`${localePath(locale, methodPath(use.part))}#${ruleAnchor(use.section)}`}
        >
          {sectionHeading(props, use)}
        </a>
      ))}
    </span>
  );
  return (
    <MethodSection {...props} id="all" words={own}>
      {GROUPS.map((group) => (
        <div key={group} className={styles.group}>
          <h3>{say(locale, own.groups[group])}</h3>
          <SourceList locale={locale} words={site} ids={inGroup([...uses.keys()], group)} more={used} />
        </div>
      ))}
    </MethodSection>
  );
}
