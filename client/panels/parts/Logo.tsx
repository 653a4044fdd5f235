/** Parley's logo: two people at a table. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <circle cx="7.6" cy="8.8" r="4.5" stroke="var(--stance-supports)" strokeWidth="2.1" />
      <circle cx="16.4" cy="8.8" r="4.5" stroke="var(--stance-opposes)" strokeWidth="2.1" />
      <path
        d="M3 19.4c2.6-3 6.4-3.6 9-3.6s6.4.6 9 3.6"
        stroke="var(--ink)"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
    </svg>
  );
}
