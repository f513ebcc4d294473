import { ADDRESS_SCRIPT } from "./address-script";
import { FADE_SCRIPT } from "./fade-script";
import { THEME_SCRIPT } from "./theme/theme";

/** What runs in every page before anything of it is shown. */
export const EARLY_SCRIPT = THEME_SCRIPT + FADE_SCRIPT + ADDRESS_SCRIPT;
