import { notAllowed } from "./not-allowed";

/** The other methods of an address that is asked with GET. */
const refused = notAllowed("GET, HEAD, OPTIONS");

export { preflight as OPTIONS } from "./respond";
export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
