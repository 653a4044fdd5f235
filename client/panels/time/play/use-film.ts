import { useEffect, useEffectEvent, useState } from "react";
import { type Explorer } from "../../../explorer/explorer.ts";
import { type Film, findPicture } from "../../../graph-handle.ts";
import { useText } from "../../../language/use-text.ts";
import { message } from "../../../messages/message.ts";
import { finding, findingText } from "../../../summary/finding.ts";
import { announce } from "../../notices/announcements.ts";
import { download } from "../../parts/download.ts";

/** A film of the picture, with the line above it; ended, it is saved as a file. */
export function useFilm(explorer: Explorer) {
  const t = useText();
  const [film, setFilm] = useState<Film | null>(null);

  async function begin(): Promise<void> {
    const picture = findPicture();
    if (picture === null) return;
    try {
      setFilm(
        await picture.film(() => {
          const state = explorer.store.getState();
          const origin = state.overview?.datasets.map(({ title }) => title).join("; ") ?? "";
          return { finding: picture.finding?.() ?? findingText(finding(state, t)), origin };
        }),
      );
    } catch (error) {
      tell(error);
    }
  }

  async function end(): Promise<void> {
    if (film === null) return;
    setFilm(null);
    try {
      download("parley.webm", "video/webm", await film.end());
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
  const endWithPage = useEffectEvent(() => void end());
  useEffect(() => () => endWithPage(), []);
  return { isOn: film !== null, begin, end };
}
