const SYSTEM = "system";
export const THEMES = [SYSTEM, "light", "dark"] as const;

/** The element with the choice. */
export const CHOICE = "theme";

const KEY = "pmo-fit:theme";

/** Runs before the first paint, so that the page never shows in the other colours first. */
export const THEME_SCRIPT = `try{const t=localStorage.getItem("${KEY}");if(t)document.documentElement.dataset.theme=t}catch{}`;

/** Shows the page in the colours that are chosen, and keeps the choice where the browser allows it. */
export const THEME_CHOICE_SCRIPT = `
{
  const root = document.documentElement;
  const choice = document.getElementById("${CHOICE}");
  choice.value = root.dataset.theme ?? "${SYSTEM}";
  choice.addEventListener("change", () => {
    const isSystem = choice.value === "${SYSTEM}";
    if (isSystem) delete root.dataset.theme;
    else root.dataset.theme = choice.value;
    try {
      if (isSystem) localStorage.removeItem("${KEY}");
      else localStorage.setItem("${KEY}", choice.value);
    } catch {}
  });
}`;

/** Calls back whenever the colours change, by choice or by the system. Returns how to stop it. */
export function onThemeChange(callback: () => void): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(callback);
  scheme.addEventListener("change", callback);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    scheme.removeEventListener("change", callback);
    observer.disconnect();
  };
}
