import { type ReactNode } from "react";
import { type CitationFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { Citations } from "../evidence/Citations.tsx";

/** One fact: what it says, when, and where it was read. */
export function FactCard(props: {
  title: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
  note?: string | null;
  citations?: readonly CitationFieldsFragment[];
  /** Shown instead of citations, for evidence that needs a distinction. */
  evidence?: ReactNode;
}) {
  const t = useText();
  return (
    <article className="fact">
      <header>
        <span className="fact-title">{props.title}</span>
        {props.aside !== undefined && <span className="fact-aside">{props.aside}</span>}
      </header>
      {props.children}
      {props.note !== undefined && props.note !== null && (
        <p className="fact-note">{t("panel.note", { note: props.note })}</p>
      )}
      {props.evidence ?? <Citations citations={props.citations ?? []} />}
    </article>
  );
}
