import { keptJson, preflight } from "@/app/_http/respond";
import { openApi } from "@/lib/api/openapi";

let made: ReturnType<typeof openApi> | undefined;

/** The description of the API for programs (OpenAPI 3.1), made once. */
export async function GET(request: Request) {
  made ??= openApi();
  return keptJson(request, await made, "hour");
}

export const OPTIONS = preflight;
