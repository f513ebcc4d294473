import { keptJson } from "@/app/_http/respond";
import { openApi } from "@/lib/api/openapi";

let made: ReturnType<typeof openApi> | undefined;

/** The description of the API for programs (OpenAPI 3.1), made once. */
export async function GET(request: Request) {
  made ??= openApi();
  return keptJson(request, await made, "hour");
}

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_http/get-only";
