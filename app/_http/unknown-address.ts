import { OPERATIONS } from "@/lib/api/operations";
import { DEFAULT_LOCALE } from "@/lib/words/locales";
import { problemOf } from "./problems";
import { problemJson } from "./respond";

/** The answer of any address of the API that does not exist, with those that do. */
export async function unknownAddress(): Promise<Response> {
  const known = OPERATIONS.map(({ path }) => path).join(", ");
  return problemJson(await problemOf(DEFAULT_LOCALE, "address", { values: { known } }));
}
