import { RichText } from "../../../language/RichText.tsx";

/** What a fact says in the coders' words: it says so, for it must not be taken for a quotation. */
export function Paraphrase({ summary }: { summary: string }) {
  return (
    <p className="paraphrase">
      <RichText id="position.paraphrase" values={{ summary }} />
    </p>
  );
}
