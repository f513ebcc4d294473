/** Why the browser did not keep or give something: each has words of its own. */
export type StorageProblem = "blocked" | "full" | "newer" | "failed";

const NAMES: Record<string, StorageProblem> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  MissingAPIError: "blocked",
  SecurityError: "blocked",
  OpenFailedError: "blocked",
  InvalidStateError: "blocked",
};

/** What went wrong with the storage. The library wraps the browser's own error, or one for each record, which say more. */
export function storageProblem(error: unknown): StorageProblem {
  const { name = "", inner, failures } = (error ?? {}) as { name?: string; inner?: unknown; failures?: unknown[] };
  const cause = inner ?? failures?.[0];
  const within = cause ? storageProblem(cause) : "failed";
  return within === "failed" ? (NAMES[name] ?? "failed") : within;
}
