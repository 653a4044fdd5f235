import { keepView, ViewError, type ViewProblem } from "../../../api/views/kept-views.ts";
import { spoken } from "../../../language/with-language.ts";
import { message, type Message } from "../../../messages/message.ts";
import { showShortLink } from "../../../url/browser-address.ts";
import { toLinkedView } from "../../../url/linked-view.ts";
import "../../../language/late-words.ts";

/**
 * Has the server keep a view, and puts its short link into the address bar. Null, or why it could not be; then the
 * address is as it was.
 */
export async function shortLinkOf(search: string): Promise<Message | null> {
  try {
    showShortLink(await keepView(toLinkedView(search)), spoken(search));
    return null;
  } catch (error) {
    if (!(error instanceof ViewError)) throw error;
    return whys[error.problem];
  }
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
