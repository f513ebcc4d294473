import { siteCardResponse } from "@/app/_http/card-response";

/** The card of the site itself. */
export async function GET(request: Request): Promise<Response> {
  return siteCardResponse(request);
}
