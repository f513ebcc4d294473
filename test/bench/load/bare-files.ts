/** What the bare site has besides its page, to compare with: the smallest of each kind that Next can serve. */
export const BARE_FILES = {
  "public/file.txt": "a file\n",
  "app/long/page.js": `const LINE = "as many bytes as a page of words ".repeat(4);
    export default () => <main>{Array.from({ length: 100 }, (_, at) => <p key={at}>{at} {LINE}</p>)}</main>;`,
  "app/dynamic/[code]/page.js": "export default async ({ params }) => <h1>{(await params).code}</h1>;",
  "app/json/route.js":
    "export const POST = async (request) => Response.json({}, { status: (await request.json()) && 200 });",
  "app/card/[code]/route.js": `import { ImageResponse } from "@vercel/og";
    export const GET = async (request, { params }) =>
      new ImageResponse(<div>{(await params).code}</div>, { width: 1200, height: 630 });`,
};
