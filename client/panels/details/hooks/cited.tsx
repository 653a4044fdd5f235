import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { type SourceFieldsFragment } from "../../../api/__generated__/graphql.ts";

type Citing = { readonly source: SourceFieldsFragment };
type Sources = ReadonlyMap<string, SourceFieldsFragment>;

const Known = createContext<Sources>(new Map());
const Cite = createContext<(citations: readonly Citing[]) => void>(() => {});

/** Collects the sources of all citations inside. */
export function CitedSources({ children }: { children: ReactNode }) {
  const [sources, setSources] = useState<Sources>(new Map());
  const cite = useMemo(
    () => (citations: readonly Citing[]) => {
      setSources((known) => {
        const coming = citations.filter(({ source }) => !known.has(source.id));
        if (coming.length === 0) return known;
        return new Map([...known, ...coming.map(({ source }) => [source.id, source] as const)]);
      });
    },
    [],
  );
  return (
    <Cite.Provider value={cite}>
      <Known.Provider value={sources}>{children}</Known.Provider>
    </Cite.Provider>
  );
}

/** Reports the sources of citations to the page. */
export function useCite(citations: readonly Citing[]): void {
  const cite = useContext(Cite);
  useEffect(() => cite(citations), [cite, citations]);
}

/** The sources cited on the page so far. */
export function useCitedSources(): Sources {
  return useContext(Known);
}
