/** What can be wrong with the options of a network. */
export type NetworkOptionsFault =
  | "COMBINE_WITH_NORMALISATION"
  | "MASK_OF_OTHER_LENGTH"
  | "NETWORK_TOO_LARGE"
  | "NOT_A_COUNT"
  | "NOT_A_DAY"
  | "PERIOD_ENDS_BEFORE_IT_BEGINS"
  | "ROLLED_UP"
  | "SCALE_WITHOUT_RANGE"
  | "SCALE_WITHOUT_VALUES"
  | "SCORE_OFF_SCALE"
  | "TOO_MANY_WINDOWS"
  | "VALUE_OFF_SCALE"
  | "WINDOW_LONGER_THAN_DATA";

/** Options from which no network can be computed: which option, its value, and what to do instead. */
export class InvalidNetworkOptionsError extends Error {
  override readonly name = "InvalidNetworkOptionsError";
  readonly code: NetworkOptionsFault;
  readonly option: string;
  readonly given: string;
  readonly advice: string;
  /** Index of the position with the problem, if it is about one. */
  readonly position: number | undefined;

  constructor(
    code: NetworkOptionsFault,
    option: string,
    given: string,
    advice: string,
    position?: number,
  ) {
    super(`\`${option}\`: ${given}; ${advice}`);
    this.code = code;
    this.option = option;
    this.given = given;
    this.advice = advice;
    this.position = position;
  }
}

/** @throws {InvalidNetworkOptionsError} NOT_A_COUNT unless `value` is a whole number of at least `least` */
export function checkCount(option: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new InvalidNetworkOptionsError(
    "NOT_A_COUNT",
    option,
    `${value} is no whole number of ${least} or more`,
    `give ${least} or more`,
  );
}

/** @throws {InvalidNetworkOptionsError} MASK_OF_OTHER_LENGTH when a mask belongs to other columns */
export function checkMask(option: string, mask: Uint8Array | undefined, length: number): void {
  if (mask === undefined || mask.length === length) return;
  throw new InvalidNetworkOptionsError(
    "MASK_OF_OTHER_LENGTH",
    option,
    `it has ${mask.length} indices, the columns ${length}`,
    "make the mask from the same columns as the network",
  );
}
