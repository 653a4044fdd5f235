import { message } from "../../messages/message.ts";
import { announce } from "../notices/announcements.ts";
import { isServerThere } from "../parts/is-server-there.ts";

/**
 * Fetches a part of the page that is a file of its own. Null where it can't be had: where the server is away
 * that is said, and asking again tries again; where it is there the page is fetched anew, and its address
 * brings the view back.
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch {
    if (await isServerThere()) window.location.reload();
    else announce(message("part.failed"));
    return null;
  }
}
