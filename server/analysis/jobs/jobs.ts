import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { setPairMemory } from "../../networks/structure/check-pair-count.ts";
import { attendedAs } from "../../networks/meetings/attended-as.ts";
import { agreementEvidence, agreements } from "./agreements-job.ts";
import { cellEvidence } from "./cell-evidence.ts";
import { changes } from "./changes-job.ts";
import { contradictions } from "./contradictions-job.ts";
import { gaps } from "./gaps-job.ts";
import { meetingEvidence } from "./meeting-evidence-job.ts";
import { meetingNetwork, meetingWindows } from "./meeting-network-job.ts";
import {
  networkBalance,
  networkCommunities,
  networkMeasures,
  stanceCamps,
} from "./network-measures.ts";
import { stanceEvidence } from "./stance-evidence-job.ts";
import { stanceMatrix } from "./stance-matrix-job.ts";
import { stanceNetwork, stanceWindows } from "./stance-network-job.ts";
import { backbone } from "./structure/backbone-job.ts";
import { polarization, polarizationWindows } from "./structure/polarization-job.ts";
import { twoModeClustering, twoModeMeasured, twoModeSize } from "./structure/two-mode-job.ts";

/**
 * All computations of the workers. A question is plain data, in indices of the columns, so that equal
 * questions have equal JSON; an answer is plain data in indices.
 */
const jobs = {
  attendedAs,
  meetingNetwork,
  meetingEvidence,
  meetingWindows,
  stanceNetwork,
  stanceEvidence,
  stanceWindows,
  networkMeasures,
  networkCommunities,
  networkBalance,
  stanceCamps,
  backbone,
  polarization,
  polarizationWindows,
  stanceMatrix,
  cellEvidence,
  twoModeSize,
  twoModeClustering,
  twoModeMeasured,
  agreements,
  agreementEvidence,
  changes,
  contradictions,
  gaps,
} as const;

type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type QuestionOf<Name extends JobName> = Parameters<Jobs[Name]>[1];
export type AnswerOf<Name extends JobName> = ReturnType<Jobs[Name]>;

/**
 * Runs a job.
 * @param pairBytes memory for the pairs of a network that is measured; by default what a thread may take
 * @throws {InvalidNetworkOptionsError}
 */
export function doJob<Name extends JobName>(
  columns: NetworkColumns,
  name: Name,
  question: QuestionOf<Name>,
  pairBytes?: number,
): AnswerOf<Name> {
  setPairMemory(pairBytes);
  const job = jobs[name] as (columns: NetworkColumns, question: QuestionOf<Name>) => AnswerOf<Name>;
  return job(columns, question);
}
