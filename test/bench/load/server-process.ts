import { readFileSync } from "node:fs";

/** Milliseconds between two ticks of Linux's clock for processes. */
const TICK = 10;

/** Milliseconds of processor time that a process has used since it began; Linux tells. */
export function usedTime(pid: number): number {
  const [, after = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const fields = after.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Megabytes of memory that a process holds. */
export function heldMemory(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}
