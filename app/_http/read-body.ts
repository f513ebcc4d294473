/** Bytes of a request body that are read at most. */
export const BODY_LIMIT = 64 * 1024;

/**
 * The text of a request body, read no further than the limit.
 * @returns null where the body is longer
 */
export async function readBody(request: Request): Promise<string | null> {
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
