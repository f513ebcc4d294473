/** When the last backup was made, in milliseconds since 1970. */
export const MADE = "backup made";
/** The stamp of the latest change that it holds; 0 where something came in that it may not hold. */
export const THROUGH = "backup through";
