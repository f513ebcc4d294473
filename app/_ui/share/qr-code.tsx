"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import styles from "./share.module.css";

/** Free space around the code, in its modules, which readers need. */
const QUIET_ZONE = 4;

interface Props {
  title: string;
  name: string;
  text: string;
}

/** A QR code, drawn when it is opened: dark on light in every theme. */
export function QrCode({ title, name, text }: Props) {
  const [modules, setModules] = useState<boolean[][] | null>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const drawOpen = useCallback(async () => {
    if (!fold.current?.open) return;
    const { encode } = await import("uqr");
    setModules(encode(text, { border: QUIET_ZONE }).data);
  }, [text]);
  // It may have been opened before its script was there.
  useEffect(() => void drawOpen(), [drawOpen]);
  return (
    <details ref={fold} className={styles.qr} onToggle={drawOpen}>
      <summary>{title}</summary>
      {modules && (
        <svg
          role="img"
          aria-label={name}
          viewBox={`0 0 ${modules.length} ${modules.length}`}
          shapeRendering="crispEdges"
        >
          <rect width="100%" height="100%" fill="#fff" />
          <path d={pathOf(modules)} fill="#000" />
        </svg>
      )}
    </details>
  );
}

function pathOf(modules: boolean[][]): string {
  return modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
}
