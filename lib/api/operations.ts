import type { ComponentName } from "./components";
import type { ProblemKind } from "./schema/problem";

export interface Operation {
  id: OperationId;
  method: "get" | "post";
  /** With its parameters in braces. */
  path: string;
  /** An example for each parameter of the path. */
  parameters: Record<string, string>;
  body?: ComponentName;
  /** Absent where the answer is a document about the API itself. */
  answer?: ComponentName;
  problems: ProblemKind[];
  /** True where the answer tells whether it has changed. */
  hasTag: boolean;
}

const IDS = [
  "listQuestionnaires",
  "getQuestionnaire",
  "getEdition",
  "assess",
  "assessBatch",
  "getResult",
  "getSchema",
  "getOpenApi",
] as const;
type OperationId = (typeof IDS)[number];

const BODY: ProblemKind[] = ["language", "too-large", "not-json", "too-deep", "too-many", "invalid"];

/** Everything that can be asked of the API. */
export const OPERATIONS: Operation[] = [
  {
    id: "listQuestionnaires",
    method: "get",
    path: "/api/v1/questionnaires",
    parameters: {},
    answer: "QuestionnaireList",
    problems: ["language"],
    hasTag: true,
  },
  {
    id: "getQuestionnaire",
    method: "get",
    path: "/api/v1/questionnaires/{id}",
    parameters: { id: "quick" },
    answer: "Questionnaire",
    problems: ["language", "questionnaire"],
    hasTag: true,
  },
  {
    id: "getEdition",
    method: "get",
    path: "/api/v1/questionnaires/{id}/{edition}",
    parameters: { id: "quick", edition: "1" },
    answer: "Questionnaire",
    problems: ["language", "questionnaire"],
    hasTag: true,
  },
  {
    id: "assess",
    method: "post",
    path: "/api/v1/assess",
    parameters: {},
    body: "AssessRequest",
    answer: "Assessment",
    problems: BODY,
    hasTag: false,
  },
  {
    id: "assessBatch",
    method: "post",
    path: "/api/v1/assess/batch",
    parameters: {},
    body: "BatchRequest",
    answer: "BatchResult",
    problems: BODY,
    hasTag: false,
  },
  {
    id: "getResult",
    method: "get",
    path: "/api/v1/results/{code}",
    parameters: { code: "aq1211338111123322y" },
    answer: "Assessment",
    problems: ["language", "code"],
    hasTag: true,
  },
  {
    id: "getSchema",
    method: "get",
    path: "/api/v1/schemas/{name}",
    parameters: { name: "assessment" },
    problems: ["address"],
    hasTag: true,
  },
  { id: "getOpenApi", method: "get", path: "/api/v1/openapi.json", parameters: {}, problems: [], hasTag: true },
];
