/** What the reader put in, as it was written. It stays in this browser. */
export interface Figures {
  perPost: string;
  currency: string;
  spend: string;
}

const KEY = "pmo-fit:cost";

export const NO_FIGURES: Figures = { perPost: "", currency: "", spend: "" };

/** Currencies to choose from; none is needed. */
export const CURRENCIES = [
  ...["EUR", "USD", "GBP", "CHF", "AED", "AUD", "BRL", "CAD", "CNY", "CZK", "DKK", "HKD", "HUF", "IDR", "ILS", "INR"],
  ...["JPY", "KRW", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON", "SAR", "SEK", "SGD", "THB", "TRY", "UAH", "ZAR"],
];

/** The figures in this browser; none where nothing was stored, or where it cannot be read. */
export function loadFigures(): Figures {
  try {
    const stored = (JSON.parse(localStorage.getItem(KEY) ?? "null") ?? {}) as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === "string" ? value : "");
    const currency = text(stored.currency);
    return {
      perPost: text(stored.perPost),
      currency: CURRENCIES.includes(currency) ? currency : "",
      spend: text(stored.spend),
    };
  } catch {
    return NO_FIGURES;
  }
}

/** Keeps the figures in this browser; where it does not allow that they last as long as the page. */
export function saveFigures(figures: Figures): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(figures));
  } catch {
    // They are on the page all the same.
  }
}

/** Removes the figures from this browser. */
export function deleteFigures(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is blocked there is nothing to remove.
  }
}
