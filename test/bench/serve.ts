import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

/** Serves our site as `npm start` does, any other as Next does; resolves when it answers. */
export async function serve(folder: string, port: number): Promise<ChildProcess> {
  const ours = ["app/_http/serve.js", "--port", String(port)];
  const bare = [resolve("node_modules/next/dist/bin/next"), "start", "--port", String(port)];
  const server = spawn("node", folder === "." ? ours : bare, { cwd: folder, stdio: "ignore" });
  for (let attempt = 0; attempt < 100; attempt++) {
    const answered = await fetch(`http://localhost:${port}/`).catch(() => null);
    if (answered?.ok) return server;
    await new Promise((done) => setTimeout(done, 100));
  }
  server.kill();
  throw new Error(`The site in ${folder} did not answer on port ${port}.`);
}
