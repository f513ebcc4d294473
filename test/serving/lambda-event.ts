import type { IncomingMessage } from "node:http";

/** What a Lambda function is called with through a function URL or an HTTP API (payload version 2.0). */
interface LambdaEvent {
  version: "2.0";
  rawPath: string;
  rawQueryString: string;
  headers: Record<string, string>;
  requestContext: { http: { method: string; sourceIp: string } };
  body?: string;
  isBase64Encoded: boolean;
}

/** What it answers. */
export interface LambdaResult {
  statusCode: number;
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
}

export async function lambdaEvent(request: IncomingMessage): Promise<LambdaEvent> {
  const [rawPath = "/", rawQueryString = ""] = (request.url ?? "/").split(/\?(.*)/s);
  const headers = Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(", ") ?? ""]);
  const body = Buffer.concat(await request.toArray());
  return {
    version: "2.0",
    rawPath,
    rawQueryString,
    headers: { ...Object.fromEntries(headers), "x-forwarded-proto": "http" },
    requestContext: { http: { method: request.method ?? "GET", sourceIp: request.socket.remoteAddress ?? "" } },
    ...(body.length > 0 && { body: body.toString("base64") }),
    isBase64Encoded: body.length > 0,
  };
}
