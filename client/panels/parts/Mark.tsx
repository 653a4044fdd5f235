import { type ActorKind, type NodeKind } from "../../model/kinds.ts";
import { sideVariable } from "../../theme/side-variable.ts";
import { useSides } from "./use-sides.ts";

/** The fields that the mark of a node depends on. */
export interface Marked {
  kind: NodeKind;
  actorKind?: ActorKind;
  side?: string | null;
  /** Used as the side if no data set declares sides. */
  country?: string | null;
  placeholder?: boolean;
}

/**
 * A node's mark: shape by kind and colour by side, as on the canvas. Decorative: the kind is also given in
 * words.
 */
export function Mark(props: Marked & { size?: number }) {
  const { size = 11 } = props;
  const sides = useSides();
  const color =
    props.kind === "ACTOR"
      ? `var(${sideVariable(sides, props.side ?? props.country ?? null)})`
      : `var(--node-${props.kind === "MEETING" ? "meeting" : "issue"})`;
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <Shape {...props} color={color} />
    </svg>
  );
}

function Shape(props: Marked & { color: string }) {
  const { color } = props;
  const line = { fill: "none", stroke: color, strokeWidth: 1.5 } as const;
  switch (props.kind) {
    case "ACTOR":
      if (props.placeholder === true) {
        return <circle cx="6" cy="6" r="4.7" {...line} strokeDasharray="2 1.6" />;
      }
      if (props.actorKind === "STATE")
        return <path d="M3.2 1h5.6L11.6 6 8.8 11H3.2L.4 6z" fill={color} />;
      if (props.actorKind === "ORGANISATION") {
        return <rect x="1" y="1" width="10" height="10" rx="2.6" fill={color} />;
      }
      if (props.actorKind === "GROUP") {
        return <circle cx="6" cy="6" r="4.5" {...line} strokeWidth={2} />;
      }
      return <circle cx="6" cy="6" r="5.4" fill={color} />;
    case "MEETING":
      return <rect x="1" y="1" width="10" height="10" rx="1.6" fill={color} />;
    case "ISSUE":
      return <path d="M6 1.4 10.6 6 6 10.6 1.4 6z" {...line} strokeLinejoin="round" />;
    case "DOCUMENT":
      return (
        <path d="M2.4 1h5l2.4 2.6V11H2.4zM4.2 5.4h3.6M4.2 7.8h3.6" {...line} strokeWidth={1.2} />
      );
    case "POSITION":
      return <path d="M1.2 1.6h9.6v6.6H6.4L4 10.8V8.2H1.2z" {...line} strokeWidth={1.2} />;
    case "SOURCE":
      return <path d="M1 2.2h10v7.6H1zM3 4.6h6M3 7.2h4" {...line} strokeWidth={1.2} />;
  }
}
