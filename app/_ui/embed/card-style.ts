/** What every element of a card takes for granted; it stands in the document and is allowed there by its hash. */
export const CARD_STYLE = "*{box-sizing:border-box}";
