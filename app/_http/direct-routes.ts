import { POST } from "@/app/api/v1/assess/route";

/**
 * Addresses of the API that are asked often and answered quickly, each with what answers a POST: a server of its own
 * calls them without Next (`direct.js`), everywhere else Next does.
 */
export const ROUTES = { "/api/v1/assess": POST };
