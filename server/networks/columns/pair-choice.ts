/** Which pairs are shown. Weights are always those of the whole network. */
export interface PairChoice {
  /** Only pairs of two nodes that are 1 in each of the masks. */
  readonly among?: readonly Uint8Array[] | undefined;
  /** Only pairs of which at least one node is 1, in each of the masks. */
  readonly with?: readonly Uint8Array[] | undefined;
}

/** Whether a node may be in a pair at all. */
export function isAmong({ among }: Pick<PairChoice, "among">, node: number): boolean {
  return among === undefined || among.every((mask) => mask[node] === 1);
}

/** Whether two nodes are a pair that is shown. */
export function isChosenPair(choice: PairChoice, a: number, b: number): boolean {
  return (
    isAmong(choice, a) &&
    isAmong(choice, b) &&
    (choice.with === undefined || choice.with.every((mask) => mask[a] === 1 || mask[b] === 1))
  );
}
