import { type InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { type AnswerOf, type JobName } from "./jobs/jobs.ts";

/** A worker's result: the answer, or what is wrong with the question. */
export type Outcome<Name extends JobName> =
  | { readonly answer: AnswerOf<Name> }
  | {
      readonly invalid: Pick<
        InvalidNetworkOptionsError,
        "code" | "option" | "given" | "advice" | "position"
      >;
    };
