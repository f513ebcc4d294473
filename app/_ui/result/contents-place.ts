/** Where the contents of a result stand; in the browser they come later than the answer. */
export const CONTENTS_PLACE = "contents";
