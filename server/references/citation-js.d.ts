/** citation-js ships no types; these are the parts that write-reference.ts uses. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string, options: { forceType: string });
    /** CSL items. */
    readonly data: readonly object[];
  }
  export const plugins: {
    readonly output: {
      /** Writes CSL items in a form that a plugin knows. */
      format(form: "bibtex" | "biblatex", items: readonly object[]): string;
      format(
        form: "ris",
        items: readonly object[],
        options: { spec: "old"; type: "object" },
      ): Record<string, string | string[]>[];
    };
    readonly config: { get(plugin: string): { readonly format: Record<string, boolean> } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/name" {
  /** Parts of a person's name, as CSL has them. */
  export function parse(name: string): Readonly<Record<string, string>>;
}
