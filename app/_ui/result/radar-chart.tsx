"use client";

import { useEffect, useRef } from "react";
import styles from "./dimensions.module.css";

export interface RadarRow {
  label: string;
  level: number;
  target: number | null;
}

interface Props {
  name: string;
  rows: RadarRow[];
  /** What the two lines are called. */
  lines: { level: string; target: string };
}

/** Practice as a radar. The library is loaded when it comes into view, which is once somebody unfolds it. */
export function RadarChart({ name, rows, lines }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let destroy: (() => void) | undefined;
    let gone = false;
    const observer = new IntersectionObserver(async ([entry]) => {
      if (!entry?.isIntersecting) return;
      const library = await import("./draw-radar").catch(() => null);
      // Where it cannot be had, folding it up and out again tries once more.
      if (!library || gone) return;
      observer.disconnect();
      destroy?.();
      destroy = library.drawRadar(element, rows, lines);
    });
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
      destroy?.();
    };
  }, [rows, lines]);

  return (
    <div className={styles.radar}>
      <canvas ref={canvas} role="img" aria-label={name} />
    </div>
  );
}
