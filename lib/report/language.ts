/** The language of a document as office programs name it; English is British here. */
export function languageOf(locale: string): string {
  const names: Record<string, string> = { en: "en-GB", fr: "fr-FR" };
  return names[locale] ?? locale;
}

/** A day (`yyyy-mm-dd`) as the language writes it in full. */
export function dateText(locale: string, date: string): string {
  const format = new Intl.DateTimeFormat(languageOf(locale), { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
