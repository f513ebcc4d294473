import type { ReactNode } from "react";
import { CONTENT } from "./skip-script";

export function SkipLink({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <a className={className} href={`#${CONTENT}`}>
      {children}
    </a>
  );
}
