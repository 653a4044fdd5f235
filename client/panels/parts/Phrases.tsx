import { type Phrase } from "../../summary/phrase.ts";

/** A line of text in which some phrases are strong. */
export function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  return (
    <p className="finding" aria-live="polite">
      {phrases.map(({ text, strong }, place) => (
        <span key={`${place}-${text}`}>{strong ? <b>{text}</b> : text} </span>
      ))}
    </p>
  );
}
