import { type Phrase } from "../../summary/phrase.ts";

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
