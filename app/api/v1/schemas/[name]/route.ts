import { keptJson } from "@/app/_http/respond";
import { unknownAddress } from "@/app/_http/unknown-address";
import { publishedSchema } from "@/lib/api/published";

/** One JSON Schema, by its name. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }) {
  const schema = publishedSchema((await params).name);
  return schema ? keptJson(request, schema, "hour") : unknownAddress();
}

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/app/_http/get-only";
