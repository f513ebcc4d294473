import { PERSONAS } from "@/test/personas";

/** How many invented organisations are shown. */
export const EXAMPLE_COUNT = Object.keys(PERSONAS).length;
