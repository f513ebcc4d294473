import { LANGUAGE_SCRIPT } from "./language/language-script";
import { REGISTER_WORKER } from "./offline/register-worker";
import { SKIP_SCRIPT } from "./skip-script";
import { THEME_CHOICE_SCRIPT } from "./theme/theme";

/**
 * What header and footer do, on every page. It stands in the page by itself and needs no other script, so that pages
 * that are only read carry none (`.ci/strip-scripts.mjs`).
 */
export const PAGE_SCRIPT = [
  SKIP_SCRIPT,
  LANGUAGE_SCRIPT,
  THEME_CHOICE_SCRIPT,
  process.env.NODE_ENV === "production" && REGISTER_WORKER,
]
  .filter(Boolean)
  .join("\n");
