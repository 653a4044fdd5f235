/** The two camps among the pairs of an answer, as computed by the server. */
export interface Camps {
  /** The ids of the actors. */
  larger: readonly string[];
  smaller: readonly string[];
  /** Strength of the ties that contradict the split, as a share of all, 0 to 0.5. */
  frustratedShare: number;
}
