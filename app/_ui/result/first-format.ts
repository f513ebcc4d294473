/**
 * The first format of a number costs a phone 50 ms, since the browser then reads what it knows of numbers. It is made
 * after the first paint, while the scripts of the page are on their way, and not when they draw the result.
 */
export const FIRST_FORMAT = `requestAnimationFrame(()=>setTimeout(()=>new Intl.NumberFormat))`;
