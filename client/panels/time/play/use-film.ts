import { useEffect, useRef, useState } from "react";
import { type Explorer } from "../../../explorer/explorer.ts";
import { type Film, findPicture } from "../../../graph-handle.ts";
import { useText } from "../../../language/use-text.ts";
import { message } from "../../../messages/message.ts";
import { finding, findingText } from "../../../summary/finding.ts";
import { addressForOthers } from "../../../url/browser-address.ts";
import { announce } from "../../notices/announcements.ts";
import { download } from "../../parts/download.ts";

/** A film of the picture, with the line above it; ended, it is saved as a file. */
export function useFilm(explorer: Explorer) {
  const t = useText();
  // Not a state, so that it is ended once, however often and from wherever that is asked for.
  const film = useRef<Film | null>(null);
  const [isOn, setOn] = useState(false);

  async function begin(): Promise<void> {
    const picture = findPicture();
    if (picture === null) return;
    // As below an exported picture.
    const origin = t("export.origin", {
      datasets:
        explorer.store
          .getState()
          .overview?.datasets.map(({ title }) => title)
          .join("; ") ?? "",
      address: addressForOthers(),
      day: new Date().toISOString().slice(0, 10),
    });
    try {
      film.current = await picture.film(() => ({
        finding: picture.finding?.() ?? findingText(finding(explorer.store.getState(), t)),
        origin,
      }));
      setOn(true);
      // The view was left while the film began.
      if (findPicture() !== picture) await end();
    } catch (error) {
      tell(error);
    }
  }

  async function end(): Promise<void> {
    const ended = film.current;
    if (ended === null) return;
    film.current = null;
    setOn(false);
    try {
      download("parley.webm", "video/webm", await ended.end());
      announce(message("play.recorded"));
    } catch (error) {
      tell(error);
    }
  }

  function tell(error: unknown): void {
    const why = error instanceof Error ? error.message : "";
    announce(message("play.not-recorded", { why }));
  }

  // The view may be left while it is recorded.
  const endWithPage = useRef(end);
  useEffect(() => () => void endWithPage.current(), []);
  return { isOn, begin, end };
}
