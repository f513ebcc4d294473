import * as rest from "@/app/api/[[...rest]]/route";
import * as assessBatch from "@/app/api/v1/assess/batch/route";
import * as assess from "@/app/api/v1/assess/route";
import * as getOpenApi from "@/app/api/v1/openapi.json/route";
import * as getEdition from "@/app/api/v1/questionnaires/[id]/[edition]/route";
import * as getQuestionnaire from "@/app/api/v1/questionnaires/[id]/route";
import * as listQuestionnaires from "@/app/api/v1/questionnaires/route";
import * as getResult from "@/app/api/v1/results/[code]/route";
import * as getSchema from "@/app/api/v1/schemas/[name]/route";
import { OPERATIONS, type Operation } from "@/lib/api/operations";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const ROUTES: Record<Operation["id"], object> = {
  assess,
  assessBatch,
  getOpenApi,
  listQuestionnaires,
  getQuestionnaire,
  getEdition,
  getResult,
  getSchema,
};

/** The route behind a path, with the values of its parameters. */
function find(path: string): { route: object; params: Record<string, string> } {
  for (const { id, path: pattern } of OPERATIONS) {
    const match = new RegExp(`^${pattern.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`).exec(path);
    if (match) return { route: ROUTES[id], params: { ...match.groups } };
  }
  return { route: rest, params: {} };
}

/** Asks the API without a server. Parameters come undecoded, as they stand in the address. */
export async function askApi(path: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(path, "http://localhost:3000");
  const { route, params } = find(url.pathname);
  const handler = (route as Record<string, Handler>)[init.method ?? "GET"];
  if (!handler) return new Response(null, { status: 405 });
  return handler(new Request(url, init), { params: Promise.resolve(params) });
}
