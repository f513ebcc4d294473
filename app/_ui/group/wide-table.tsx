import type { ReactNode } from "react";
import group from "./group.module.css";

/** A table of many columns: on a small screen it moves inside its frame, by keyboard too. */
export function WideTable({
  name,
  className,
  children,
}: {
  name: string;
  className: string | undefined;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={group.wide} aria-label={name} tabIndex={0}>
      <table className={className}>{children}</table>
    </section>
  );
}
