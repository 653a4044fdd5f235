import DataLoader from "dataloader";
import { type Analysis } from "../analysis/analysis.ts";
import { type NetworkData } from "../analysis/column-cache.ts";
import { type AnswerOf, type JobName, type QuestionOf } from "../analysis/jobs/jobs.ts";
import { type Reader } from "../store/rows/query.ts";

/** The networks of one request, all of the same version of the data. */
export interface RequestNetworks {
  data(): Promise<NetworkData>;
  /** @throws {InvalidNetworkOptionsError} */
  ask<Name extends JobName>(name: Name, question: QuestionOf<Name>): Promise<AnswerOf<Name>>;
  /** Evidence behind one pair, cell or meeting. Everything asked for in one tick is one computation. */
  evidence<Name extends EvidenceJob>(
    name: Name,
    question: QuestionOf<Name>[number],
  ): Promise<AnswerOf<Name>[number]>;
}

/** Jobs that answer many questions at once. */
type EvidenceJob = "meetingEvidence" | "stanceEvidence" | "cellEvidence" | "agreementEvidence";

export function createRequestNetworks(
  analysis: Pick<Analysis, "data" | "ask">,
  reader: Reader,
  signal: AbortSignal,
): RequestNetworks {
  let data: Promise<NetworkData> | undefined;
  const current = () => (data ??= analysis.data(reader, signal));
  const ask: RequestNetworks["ask"] = async (name, question) =>
    analysis.ask(await current(), name, question, signal);
  const batched = <Name extends EvidenceJob>(name: Name) =>
    new DataLoader<QuestionOf<Name>[number], AnswerOf<Name>[number]>(
      (questions) => ask(name, questions as unknown as QuestionOf<Name>),
      { cache: false },
    );
  const loaders = {
    meetingEvidence: batched("meetingEvidence"),
    stanceEvidence: batched("stanceEvidence"),
    cellEvidence: batched("cellEvidence"),
    agreementEvidence: batched("agreementEvidence"),
  };
  return {
    data: current,
    ask,
    evidence: <Name extends EvidenceJob>(name: Name, question: QuestionOf<Name>[number]) =>
      (
        loaders[name] as unknown as DataLoader<QuestionOf<Name>[number], AnswerOf<Name>[number]>
      ).load(question),
  };
}
