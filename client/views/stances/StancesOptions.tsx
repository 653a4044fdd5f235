import { useStore } from "zustand";
import { Segments } from "../../panels/parts/Segments.tsx";
import { kindChoices, orderChoices, stancesOptions } from "./stances-options.ts";

/** Which actors the matrix shows, and in which order its columns stand. */
export function StancesOptions() {
  const { kind, order } = useStore(stancesOptions);
  return (
    <>
      <Segments
        label="Kinds of actor"
        options={kindChoices}
        value={kind}
        onChange={(next) => stancesOptions.setState({ kind: next })}
      />
      <Segments
        label="Order of issues"
        options={orderChoices}
        value={order}
        onChange={(next) => stancesOptions.setState({ order: next })}
      />
    </>
  );
}
