import { type IssueKind, type Stance } from "../../model/kinds.ts";
import { useText } from "../../language/use-text.ts";
import { stanceSign, stanceWord } from "./words.ts";

/** A stance as sign, colour and words; with `signOnly` the words are only for screen readers. */
export function StanceMark(props: { stance: Stance; issueKind: IssueKind; signOnly?: boolean }) {
  const t = useText();
  const { stance, issueKind, signOnly = false } = props;
  const word = stanceWord(t, stance, issueKind);
  return (
    <span className={`stance stance-${stance.toLowerCase()}`}>
      <span className="stance-sign" aria-hidden="true">
        {stanceSign[stance]}
      </span>
      <span className={signOnly ? "unseen" : "stance-word"}>{word}</span>
    </span>
  );
}
