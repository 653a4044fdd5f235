import { RichText } from "../../../language/RichText.tsx";

/** A fact in the coders' words, labelled so that it is not taken for a quotation. */
export function Paraphrase({ summary }: { summary: string }) {
  return (
    <p className="paraphrase">
      <RichText id="position.paraphrase" values={{ summary }} />
    </p>
  );
}
