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

/** What went wrong with the storage. The library wraps the browser's own error, which says more. */
export function storageProblem(error: unknown): StorageProblem {
  const { name = "", inner } = (error ?? {}) as { name?: string; inner?: unknown };
  const within = inner ? storageProblem(inner) : "failed";
  return within === "failed" ? (NAMES[name] ?? "failed") : within;
}
