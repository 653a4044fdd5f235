import { nounOf } from "../format/format-count.ts";
import { message, type Message } from "../messages/message.ts";
import { type KindCounts } from "../model/graph-source.ts";
import { nodeKinds } from "../model/kinds.ts";

/** What an expansion left out, as messages: `14 more meetings and one more issue`. Empty when nothing was. */
export function leftOutMessages(leftOut: KindCounts): Message[] {
  return nodeKinds.flatMap((kind) => {
    const n = leftOut[kind] ?? 0;
    if (n === 0) return [];
    return [message(`more.${nounOf[kind]}`, { n, number: message("words.number", { n }) })];
  });
}
