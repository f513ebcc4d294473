import en from "./en/error.json" with { type: "json" };
import fr from "./fr/error.json" with { type: "json" };

/** The words for a fault, in every language: they are in the script already when nothing else can be loaded. */
export const ERROR_WORDS: Record<string, typeof en> = { en, fr };
