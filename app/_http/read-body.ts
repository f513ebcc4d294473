/**
 * The bytes of a request body, read no further than a limit.
 * @returns null where the body is longer
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * An answer that does not depend on the body: that is read all the same, since the connection of a sender who is not
 * heard out breaks before the answer arrives. Where it is longer than the limit, the connection ends with the answer:
 * the next request on it would wait behind the rest.
 */
export async function hearOut(request: Request, limit: number, answer: Response): Promise<Response> {
  if (!(await readBody(request, limit))) answer.headers.set("Connection", "close");
  return answer;
}
