import { type Shape } from "../../canvas/picture.ts";

/** A shape of the canvas, small and without a side's colour. Decorative. */
export function ShapeMark({ shape }: { shape: Shape }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={`shape-${shape}`}>
      {drawings[shape]}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5 } as const;
const page = <path d="M2.2 1h5.2l2.4 2.6V11H2.2z" {...line} strokeWidth={1.3} />;

const drawings: Readonly<Record<Shape, React.ReactNode>> = {
  person: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  state: <path d="M3.2 1h5.6L11.6 6 8.8 11H3.2L.4 6z" fill="currentColor" />,
  organisation: <rect x="1" y="1" width="10" height="10" rx="2.6" fill="currentColor" />,
  group: <circle cx="6" cy="6" r="4.4" {...line} strokeWidth={2.2} />,
  unnamed: <circle cx="6" cy="6" r="4.7" {...line} strokeDasharray="2.4 1.7" />,
  bundle: (
    <>
      <circle cx="6" cy="6" r="5.2" {...line} strokeWidth={1.2} />
      <circle cx="6" cy="6" r="3.4" fill="currentColor" />
    </>
  ),
  meeting: <rect x="1" y="1" width="10" height="10" rx="2.4" fill="currentColor" />,
  unheld: (
    <rect x="1.4" y="1.4" width="9.2" height="9.2" rx="2.4" {...line} strokeDasharray="2.4 1.7" />
  ),
  issue: <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" {...line} strokeLinejoin="round" />,
  document: page,
  position: page,
  source: page,
};
