import { keepView, ViewError, type ViewProblem } from "../../../api/views/ask-views.ts";
import { spoken } from "../../../language/with-language.ts";
import { message, type Message } from "../../../messages/message.ts";
import { showShortLink } from "../../../url/browser-address.ts";
import { toLinkedView } from "./link-parts.ts";
import "../../../language/late-words.ts";

/**
 * Has the server keep a view, and puts its short link into the address bar; if it can't, the address is as it was.
 * Gives what to say once the address was copied; `copied` says it of the long one.
 */
export async function shortLinkOf(search: string, copied: Message): Promise<Message> {
  try {
    showShortLink(await keepView(toLinkedView(search)), spoken(search));
    return message("share.short-copied");
  } catch (error) {
    if (!(error instanceof ViewError)) throw error;
    return message("share.instead", { why: whyNotKept(error.problem), copied });
  }
}

/** Why the server did not keep a view. */
export function whyNotKept(problem: ViewProblem): Message {
  return whys[problem];
}

const refused = message("share.why-refused");
const whys: Readonly<Record<ViewProblem, Message>> = {
  unknown: refused,
  damaged: refused,
  refused,
  closed: message("share.why-closed"),
  full: message("share.why-full"),
  busy: message("share.why-busy"),
  away: message("failure.unreachable"),
};
