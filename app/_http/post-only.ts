import { notAllowed } from "./not-allowed";

/** The other methods of an address that is asked with POST. */
const refused = notAllowed("POST, OPTIONS");

export { preflight as OPTIONS } from "./respond";
export { refused as DELETE, refused as GET, refused as HEAD, refused as PATCH, refused as PUT };
