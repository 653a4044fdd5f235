/** The thread or process in which networks are computed; started by worker-pool.ts. */
import { constants, getPriority, platform, setPriority } from "node:os";
import { isMainThread } from "node:worker_threads";
import workerpool from "workerpool";
import { type NetworkColumns } from "../networks/columns/columns.ts";
import { InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { doJob, type JobName, type QuestionOf } from "./jobs/jobs.ts";
import { type Outcome } from "./outcome.ts";

// The thread that makes answers goes first where processors are few. Only on Linux can one thread of a process
// have a priority of its own.
const { PRIORITY_BELOW_NORMAL } = constants.priority;
if ((isMainThread || platform() === "linux") && getPriority() < PRIORITY_BELOW_NORMAL)
  setPriority(PRIORITY_BELOW_NORMAL);

workerpool.worker({
  doJob<Name extends JobName>(
    columns: NetworkColumns,
    name: Name,
    question: QuestionOf<Name>,
    pairBytes?: number,
  ): Outcome<Name> {
    try {
      return { answer: doJob(columns, name, question, pairBytes) };
    } catch (error) {
      // Errors lose their class when sent to another thread, so this one is sent as data.
      if (!(error instanceof InvalidNetworkOptionsError)) throw error;
      const { code, option, given, advice, position } = error;
      return { invalid: { code, option, given, advice, position } };
    }
  },
});
