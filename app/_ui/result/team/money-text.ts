/** An amount of money as the language writes it, to three figures: no precision beyond the data. */
export function moneyText(locale: string, currency: string, amount: number): string {
  const sign = currency ? ({ style: "currency", currency, currencyDisplay: "narrowSymbol" } as const) : {};
  return new Intl.NumberFormat(locale, { ...sign, maximumSignificantDigits: 3 }).format(amount);
}
