import { useExplorerState } from "../../explorer-context.tsx";
import { finding } from "../../summary/finding.ts";
import { type Phrase } from "../../summary/phrase.ts";

/** What one sees, in a sentence or two, with the finding in it. */
export function FindingLine() {
  return <Phrases phrases={finding(useExplorerState((state) => state))} />;
}

/** A line of running text with what is strong in it. */
export function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  return (
    <p className="finding" aria-live="polite">
      {phrases.map(({ text, strong }, place) => (
        <span key={`${place}-${text}`}>{strong ? <b>{text}</b> : text} </span>
      ))}
    </p>
  );
}
