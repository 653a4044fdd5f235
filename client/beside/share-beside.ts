import { keepView, ViewError } from "../api/views/ask-views.ts";
import { message, type Message } from "../messages/message.ts";
import { announce } from "../panels/notices/announcements.ts";
import { copyText } from "../panels/parts/copy-text.ts";
import { toBesideAddress } from "../panels/header/share/beside-address.ts";
import { toLinkedView } from "../panels/header/share/link-parts.ts";
import { whyNotKept } from "../panels/header/share/short-link.ts";
import { isBesideWhole, type SideLink, type Sides } from "../url/beside-link.ts";
import { type TwoSidesHandle } from "./both-sides.ts";

/**
 * Copies the link that restores both views exactly. Where they are too large for an address, the server keeps both; if
 * it can't, the link has no places, and the reader is told why.
 */
export async function shareBeside({
  exactLinks,
}: Pick<TwoSidesHandle, "exactLinks">): Promise<void> {
  const { links, said } = await shareable(await exactLinks());
  const address = toBesideAddress(links);
  window.history.replaceState(null, "", address);
  const copied = await copyText(new URL(address, window.location.href).href);
  announce(copied ? said : message("share.refused"));
}

async function shareable(exact: Sides<{ readonly search: string }>): Promise<{
  readonly links: Sides<SideLink>;
  readonly said: Message;
}> {
  if (isBesideWhole(exact)) return { links: exact, said: message("beside.copied") };
  try {
    const keep = async ({ search }: { readonly search: string }) => ({
      kept: await keepView(toLinkedView(search)),
    });
    const links = { left: await keep(exact.left), right: await keep(exact.right) };
    return { links, said: message("beside.copied") };
  } catch (error) {
    if (!(error instanceof ViewError)) throw error;
    const why = whyNotKept(error.problem);
    const said = message("share.instead", { why, copied: message("beside.too-long") });
    return { links: exact, said };
  }
}
