import schema from "@/lib/report/file/assessment-1.json";

export const dynamic = "force-static";

/** The schema of the assessment files that are saved on a result page. */
export function GET(): Response {
  return Response.json(schema, { headers: { "Access-Control-Allow-Origin": "*" } });
}
