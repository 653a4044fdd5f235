/** Two who talk, and the table between them. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d="M10.6 11.2A4.6 4.6 0 1 1 12 7.9c0 1.8 1 3.1 1.4 3.3"
        stroke="var(--stance-supports)"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
      <path
        d="M13.4 11.2A4.6 4.6 0 1 0 12 7.9"
        stroke="var(--stance-opposes)"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
      <path
        d="M3.5 19.2h17M6.5 15.6h11"
        stroke="var(--ink)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
