import { figure, say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import styles from "../text.module.css";
import { entryName } from "./entry-name";

interface EntryFactsProps extends MethodProps {
  path: string;
  id: string;
}

/** What a rule holds besides its points: where it stands among the others, and what it takes. */
export function EntryFacts({ path, id, ...props }: EntryFactsProps) {
  const lines = linesOf(props, path, id);
  if (lines.length === 0) return null;
  return (
    <p className={styles.small}>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </p>
  );
}

function linesOf(props: MethodProps, path: string, id: string): string[] {
  if (path === "steps") return stepLines(props, id);
  return path === "services.catalogue" ? serviceLines(props, id) : [];
}

function stepLines(props: MethodProps, id: string): string[] {
  const { locale, words, roadmap, parameters } = props;
  const step = parameters.steps[id];
  if (!step) return [];
  const { plan, phases } = roadmap;
  const { phase, service, after, impact, effort, must } = step;
  const own = words.rules.entry;
  const grades = {
    impact: say(locale, plan.impact[`${impact}` as "1"]),
    effort: say(locale, plan.effort[`${effort}` as "1"]),
  };
  return [
    say(locale, own.part, { phase: say(locale, phases.unit[phase].name) }),
    say(locale, plan.grades, grades),
    ...(service ? [say(locale, own.service, { name: entryName(props, "services.catalogue", service) })] : []),
    ...(must ? [say(locale, own.must)] : []),
    ...afterLine(props, "steps", after),
  ];
}

function serviceLines(props: MethodProps, id: string): string[] {
  const { locale, words, result, services, parameters } = props;
  const service = parameters.services.catalogue[id];
  if (!service) return [];
  const { core = [], unfit = [], needs = [], effort, practice, farBehind } = service;
  const types = (ids: string[]) => ({
    types: quoted(
      props,
      ids.map((type) => say(locale, result.typeNames[type as "none"])),
    ),
  });
  const own = words.rules.entry;
  return [
    say(locale, services.effort[`${effort}` as "1"]),
    ...(core.length > 0 ? [say(locale, own.core, types(core))] : []),
    ...(unfit.length > 0 ? [say(locale, own.unfit, types(unfit))] : []),
    ...(practice ? [say(locale, own.practice, { level: figure(locale, practice) })] : []),
    ...(farBehind ? [say(locale, own.farBehind, { level: figure(locale, farBehind) })] : []),
    ...afterLine(props, "services.catalogue", needs),
  ];
}

/** What has to come first; no line where nothing has to. */
function afterLine(props: MethodProps, path: string, ids: string[]): string[] {
  if (ids.length === 0) return [];
  const names = ids.map((id) => entryName(props, path, id));
  return [say(props.locale, props.words.rules.entry.after, { others: quoted(props, names) })];
}

function quoted({ locale, words }: MethodProps, names: string[]): string {
  const each = names.map((answer) => say(locale, words.rules.quoted, { answer }));
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(each);
}
