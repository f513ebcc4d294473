import { cardResponse } from "@/app/_http/card-response";

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return cardResponse(request, (await params).code, "square");
}
