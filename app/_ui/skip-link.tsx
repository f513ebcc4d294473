"use client";

import type { ReactNode } from "react";

const CONTENT = "content";

/** Leads to the content without touching the address, since what stands behind its # may be a result. */
export function SkipLink({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <a
      className={className}
      href={`#${CONTENT}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(CONTENT)?.focus();
      }}
    >
      {children}
    </a>
  );
}
