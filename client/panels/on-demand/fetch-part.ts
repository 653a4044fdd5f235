import { message } from "../../messages/message.ts";
import { announce } from "../notices/announcements.ts";
import { isServerThere } from "../parts/is-server-there.ts";

/**
 * Loads a part of the page that is a separate file. Null if that fails. If the server is away, this is
 * announced, and can be retried; if the server answers, the file was renamed by an update, so the page is
 * reloaded, and its address restores the view.
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
