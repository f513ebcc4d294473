import { useSyncExternalStore } from "react";
import { isColour } from "@/lib/report/contrast";

/** Whose reports are made in this browser; every text may be empty. It stays here. */
export interface Brand {
  name: string;
  preparedBy: string;
  confidentiality: string;
  /** `#rrggbb`. */
  accent: string;
  /** The picture as a data URL; empty where there is none. */
  logo: string;
}

const KEY = "pmo-fit:brand";

/** Without a name or a logo, in the colour of this site. */
export const NO_BRAND: Brand = { name: "", preparedBy: "", confidentiality: "", accent: "#8a2f14", logo: "" };

const listeners = new Set<() => void>();
/** What is known of the storage, so that it lasts as long as the page where nothing can be stored. */
let current: Brand | null = null;

/** The brand as it is, in every part of the page at once. */
export function useBrand(): Brand {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      current ??= loadBrand();
      return current;
    },
    () => NO_BRAND,
  );
}

/**
 * Keeps the brand in this browser.
 * @returns false where the browser does not allow it, or has no room for it
 */
export function saveBrand(brand: Brand): boolean {
  set(brand);
  try {
    localStorage.setItem(KEY, JSON.stringify(brand));
    return true;
  } catch {
    return false;
  }
}

/** Removes the brand from this browser. */
export function deleteBrand(): void {
  set(NO_BRAND);
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is blocked there is nothing to remove.
  }
}

function set(brand: Brand): void {
  current = brand;
  for (const listener of listeners) listener();
}

function loadBrand(): Brand {
  try {
    const stored = (JSON.parse(localStorage.getItem(KEY) ?? "null") ?? {}) as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === "string" ? value : "");
    const { accent, logo } = stored;
    return {
      name: text(stored.name),
      preparedBy: text(stored.preparedBy),
      confidentiality: text(stored.confidentiality),
      accent: isColour(accent) ? accent : NO_BRAND.accent,
      logo: /^data:image\//.test(text(logo)) ? text(logo) : "",
    };
  } catch {
    return NO_BRAND;
  }
}
