import { keptJson, preflight } from "@/app/_http/respond";
import { openApi } from "@/lib/api/openapi";

/** The description of the API for programs (OpenAPI 3.1). */
export async function GET(request: Request) {
  return keptJson(request, await openApi(), "hour");
}

export const OPTIONS = preflight;
