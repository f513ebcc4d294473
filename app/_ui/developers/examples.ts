import { POST as assessBatch } from "@/app/api/v1/assess/batch/route";
import { POST as assess } from "@/app/api/v1/assess/route";
import { GET as getQuestionnaire } from "@/app/api/v1/questionnaires/[id]/route";
import { GET as listQuestionnaires } from "@/app/api/v1/questionnaires/route";
import { GET as getResult } from "@/app/api/v1/results/[code]/route";
import answers from "@/questionnaires/quick-1/example.json";
import { siteUrl } from "../site-url";

const QUICK = { questionnaire: "quick", answers };
const SHORT = { questionnaire: "quick", answers: { people: "30-79", stakes: "unknown" } };
const WRONG = { questionnaire: "quick", answers: { people: "many" } };
const ID = "quick";
const CODE = "aq1211338111123322y";

interface Call {
  path: string;
  body?: unknown;
  ask: (request: Request) => Promise<Response>;
}

/** What the page for developers shows, in this order. */
const CALLS = {
  list: { path: "questionnaires", ask: listQuestionnaires },
  questionnaire: {
    path: `questionnaires/${ID}`,
    ask: (request) => getQuestionnaire(request, { params: Promise.resolve({ id: ID }) }),
  },
  assess: { path: "assess", body: QUICK, ask: assess },
  batch: { path: "assess/batch", body: { requests: [WRONG, SHORT] }, ask: assessBatch },
  result: {
    path: `results/${CODE}`,
    ask: (request) => getResult(request, { params: Promise.resolve({ code: CODE }) }),
  },
  invalid: { path: "assess", body: WRONG, ask: assess },
} satisfies Record<string, Call>;

export interface Example {
  id: keyof typeof CALLS;
  /** A line for a terminal. */
  line: string;
  status: number;
  answer: unknown;
  /** Where a browser finds the answer; null where something has to be sent. */
  href: string | null;
}

/** Every example with the answer that this very version gives. */
export function runExamples(): Promise<Example[]> {
  return Promise.all(Object.entries(CALLS).map(([id, call]) => run(id as Example["id"], call)));
}

async function run(id: Example["id"], { path, body, ask }: Call): Promise<Example> {
  const href = `/api/v1/${path}`;
  const url = new URL(href, siteUrl()).toString();
  const text = body === undefined ? undefined : JSON.stringify(body);
  const init = text ? { method: "POST", body: text } : {};
  const response = await ask(new Request(url, { ...init, headers: { Host: siteUrl().host } }));
  const sent = text ? `-H 'Content-Type: application/json' -d '${text}' ` : "";
  return {
    id,
    line: `curl -s ${sent}${url}`,
    status: response.status,
    answer: await response.json(),
    href: text ? null : href,
  };
}
