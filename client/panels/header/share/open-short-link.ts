import { fetchView, ViewError, type ViewProblem } from "../../../api/views/ask-views.ts";
import { spoken } from "../../../language/with-language.ts";
import { showShortLink } from "../../../url/browser-address.ts";
import { fromLinkedView } from "./link-parts.ts";

/** Fetches the view under a short link, for the explorer to start from. Null, or why it could not be had. */
export async function openShortLink(id: string): Promise<ViewProblem | null> {
  try {
    showShortLink(id, spoken(fromLinkedView(await fetchView(id))));
    return null;
  } catch (error) {
    if (error instanceof ViewError) return error.problem;
    throw error;
  }
}
