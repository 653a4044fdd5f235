import { type MeetingNetworkOptions } from "./co-attendance.ts";
import { type Incidence } from "./incidence.ts";
import { isChosenPair } from "../columns/pair-choice.ts";

/** The number of meetings at which at least one pair sat, and of the actors at them. */
export function pairMeetings(
  { meetings, offsets, members, sole }: Incidence,
  { among, with: anchors }: Pick<MeetingNetworkOptions, "among" | "with">,
): { readonly meetingCount: number; readonly actorCount: number } {
  const choice = { ...(among && { among: [among] }), ...(anchors && { with: [anchors] }) };
  const hasPair = (begin: number, end: number) => {
    for (let seat = begin; seat < end; seat += 1) {
      for (let other = seat + 1; other < end; other += 1) {
        if (sole[seat]! >= 0 && sole[seat] === sole[other]) continue;
        if (isChosenPair(choice, members[seat]!, members[other]!)) return true;
      }
    }
    return false;
  };
  const actors = new Set<number>();
  let meetingCount = 0;
  for (const n of meetings.keys()) {
    const [begin, end] = [offsets[n]!, offsets[n + 1]!];
    if (!hasPair(begin, end)) continue;
    meetingCount += 1;
    for (const member of members.subarray(begin, end)) actors.add(member);
  }
  return { meetingCount, actorCount: actors.size };
}
