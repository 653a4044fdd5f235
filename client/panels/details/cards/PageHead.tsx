import { type ReactNode } from "react";

/** The head of a page: kind, name, and a line on when, where or who. */
export function PageHead(props: {
  mark?: ReactNode;
  kind: ReactNode;
  title: ReactNode;
  line?: ReactNode;
}) {
  return (
    <div className="head">
      <p className="head-kind">
        {props.mark}
        <span>{props.kind}</span>
      </p>
      <h2>{props.title}</h2>
      {props.line !== undefined && props.line !== null && <p className="head-line">{props.line}</p>}
    </div>
  );
}

/** A part of a page under a small heading. Hidden if empty. */
export function Section(props: { title: string; children: ReactNode }) {
  return (
    <section className="section">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

/** Up to four counts. */
export function Tiles({ tiles }: { tiles: readonly { count: ReactNode; label: string }[] }) {
  return (
    <dl className="tiles">
      {tiles.map(({ count, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-text={typeof count === "string"}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A point on which sources disagree, or another reason for care. */
export function Dispute(props: { count?: number; children: ReactNode }) {
  return (
    <div className="dispute">
      {props.count !== undefined && <b>{props.count}</b>}
      <div>{props.children}</div>
    </div>
  );
}
