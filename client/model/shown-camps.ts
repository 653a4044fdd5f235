/** The two camps that the pairs of an answer fall into, as the server found them. */
export interface Camps {
  /** The actors of each, by id. */
  larger: readonly string[];
  smaller: readonly string[];
  /** Strength of the ties that contradict the split, as a share of all, 0 to 0.5. */
  frustratedShare: number;
}
