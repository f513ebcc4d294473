/** The mark of PMO Fit: a disc that fits the gap of a square. Decorative; the name stands beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M2 2h28v11a9 9 0 1 0 0 17v0H2z" fill="currentColor" />
      <circle cx="26.5" cy="21.5" r="5.5" fill="var(--accent)" />
    </svg>
  );
}
