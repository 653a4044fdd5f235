import { ActionIcon, Button } from "@mantine/core";
import { Signpost, X } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import { useExplorerState } from "../../explorer-context.tsx";
import { unspoken } from "../../language/with-language.ts";
import { useText } from "../../language/use-text.ts";
import { storiesAbout } from "../../stories/shipped-stories.ts";
import { browserAddress, idInAddress, isFramed } from "../../url/browser-address.ts";
import { noteOffer, seenOffers } from "./offered-story.ts";
import { tellShipped } from "./tell-shipped.ts";

/** A story for newcomers: offered on the opening picture until it is begun or declined. */
export function StoryOffer() {
  const t = useText();
  const datasets = useExplorerState((state) => state.overview?.datasets);
  const view = useExplorerState((state) => state.view);
  const { ids } = useStore(seenOffers);
  // Who comes by a link came for what it shows.
  const [isOpening] = useState(
    () => unspoken(browserAddress.read()) === "" && idInAddress() === null && !isFramed(),
  );
  const [story] = storiesAbout(datasets);
  if (!isOpening || view !== "graph" || story === undefined || ids.includes(story.id)) return null;
  return (
    <section className="story story-offer" aria-label={t("story.new-here")}>
      <Signpost size={20} strokeWidth={1.6} aria-hidden="true" />
      <p>
        {t("story.new-here")} <b>{t.say(story.title)}</b>: {t.say(story.about)}
      </p>
      <Button variant="filled" onClick={() => void tellShipped(story)}>
        {t("story.begin")}
      </Button>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={t("story.decline")}
        data-tip={t("story.decline")}
        data-tip-side="left"
        onClick={() => noteOffer(story.id)}
      >
        <X size={15} />
      </ActionIcon>
    </section>
  );
}
