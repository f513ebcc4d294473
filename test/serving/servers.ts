/** Ways to serve the site that was built, each with the command that does it on a port. */
const SERVERS: Record<string, (port: number) => string> = {
  node: (port) => `node app/_http/serve.js --port ${port}`,
  standalone: (port) => `PORT=${port} node .next/standalone/server.js`,
  lambda: (port) => `NODE_ENV=production npx tsx test/serving/lambda.ts ${port}`,
  two: (port) => `npx tsx test/serving/two.ts ${port}`,
};

/**
 * The command that serves the site for browser tests: as `SERVER` says, as `npm start` does where it says nothing.
 * @throws Error where there is no such way
 */
export function serverCommand(port: number): string {
  const command = SERVERS[process.env.SERVER ?? "node"];
  if (!command) throw new Error(`SERVER has to be one of ${Object.keys(SERVERS).join(", ")}.`);
  return command(port);
}
