import { type ReferenceFormat } from "../../api/__generated__/graphql.ts";

/** A format for reference managers; its name is the same in every language. */
export interface ReferenceForm {
  readonly format: ReferenceFormat;
  readonly name: string;
  /** The ending of its files. */
  readonly ending: string;
  /** Media type of its files. */
  readonly type: string;
  /** Joins entries to one file. */
  readonly join: (references: readonly string[]) => string;
}

const lines = (references: readonly string[]) => references.join("\n");

/** All formats, in the order of the buttons. */
export const referenceForms: readonly ReferenceForm[] = [
  { format: "BIBTEX", name: "BibTeX", ending: "bib", type: "application/x-bibtex", join: lines },
  {
    format: "BIBLATEX",
    name: "BibLaTeX",
    ending: "biblatex.bib",
    type: "application/x-bibtex",
    join: lines,
  },
  {
    format: "RIS",
    name: "RIS",
    ending: "ris",
    type: "application/x-research-info-systems",
    join: lines,
  },
  {
    format: "CSL_JSON",
    name: "CSL-JSON",
    ending: "csl.json",
    type: "application/vnd.citationstyles.csl+json",
    join: (references) => `[\n${references.map((each) => each.trim()).join(",\n")}\n]\n`,
  },
];
