import { type PositionFieldsFragment } from "../../api/__generated__/graphql.ts";

/** A part of who said a position; `opens` is the actor or source that it names, if that is in the graph. */
export type ToldBy =
  | { readonly id: "attribution.self" | "attribution.inferred" | "attribution.others" }
  | {
      readonly id: "attribution.reported" | "attribution.via";
      readonly name: string;
      readonly opens: string | null;
    };

type Told = Pick<PositionFieldsFragment, "attribution"> & {
  readonly reportedBy: readonly {
    readonly name: string;
    readonly actor: { readonly id: string } | null;
    readonly source: { readonly id: string } | null;
  }[];
};

/**
 * Who said a position, from the holder to the reader: said by the holder, via Axadle Times; or reported by
 * unnamed officials, via Axadle Times; or inferred by the outlet.
 */
export function toldBy({ attribution, reportedBy }: Told): readonly ToldBy[] {
  const chain = reportedBy.map(({ name, actor, source }) => ({
    id: "attribution.via" as const,
    name,
    opens: actor?.id ?? source?.id ?? null,
  }));
  if (attribution === "SELF") return [{ id: "attribution.self" }, ...chain];
  if (attribution === "INFERRED") return [{ id: "attribution.inferred" }, ...chain];
  const [first, ...others] = chain;
  if (first === undefined) return [{ id: "attribution.others" }];
  return [{ ...first, id: "attribution.reported" }, ...others];
}
