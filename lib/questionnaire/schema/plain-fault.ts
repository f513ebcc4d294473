import type { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/** What goes into the places of a message. */
export type FaultValues = Record<string, string | number>;

/** What to write where something else stands, by the kind that a schema expects. */
const KINDS: Record<string, string> = {
  string: "write a text here",
  number: "write a number here",
  int: "write a whole number here",
  boolean: "write true or false here",
  array: "write a list here",
  tuple: "write a list here",
  object: "write fields with names here",
  record: "write fields with names here",
};

/**
 * What to do about a fault that a schema has no words of its own for; with `{places}` for values, so that the same
 * message can be told in every language.
 */
export function plainMessage(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected] ?? "write something else here";
    case "invalid_value":
      return "use one of {list}";
    case "unrecognized_keys":
      return "take out {list}; nothing of this name belongs here";
    case "invalid_key":
      return "use another name; names are lower-case letters, digits and single hyphens";
    case "too_small":
      return issue.origin === "array" ? "give at least {least}" : "use a number of at least {least}";
    case "too_big":
      return issue.origin === "array" ? "give at most {most}" : "use a number of at most {most}";
    default:
      return "write something else here";
  }
}

/** The values for the places of a message; undefined where it has none. */
export function faultValues({ message, ...issue }: z.core.$ZodIssue): FaultValues | undefined {
  if (!message.includes("{")) return undefined;
  switch (issue.code) {
    case "custom":
      return issue.params;
    case "invalid_value":
      return { list: issue.values.map(String).join(", ") };
    case "unrecognized_keys":
      return { list: issue.keys.join(", ") };
    case "too_small":
      return { least: Number(issue.minimum) };
    case "too_big":
      return { most: Number(issue.maximum) };
  }
}

/** The message with its values, for those who work on questionnaires. */
export function fillIn(message: string, values: FaultValues = {}): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
