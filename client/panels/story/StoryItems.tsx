import { ActionIcon, FileButton, Menu } from "@mantine/core";
import { Plus, Signpost, Upload, X } from "lucide-react";
import { useStore } from "zustand";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { message } from "../../messages/message.ts";
import { useText } from "../../language/use-text.ts";
import { keptStories } from "../../stories/kept-stories.ts";
import { storiesAbout } from "../../stories/shipped-stories.ts";
import { StoryError } from "../../stories/story.ts";
import { shortened } from "../../url/arrangement-link.ts";
import { tellStory } from "../../stories/storytelling.ts";
import { exactLink } from "../header/share/share-view.ts";
import { announce } from "../notices/announcements.ts";
import { changeStory, editStory, newStoryId } from "./change-story.ts";
import { tellShipped } from "./tell-shipped.ts";
import "../../language/late-words.ts";

/** The stories to tell: those of the program, and the reader's own; to begin one, and to take one from a file. */
export function StoryItems() {
  const t = useText();
  const explorer = useExplorer();
  const datasets = useExplorerState((state) => state.overview?.datasets);
  const { list, unread } = useStore(keptStories.store);
  const shipped = storiesAbout(datasets);

  function begin() {
    const search = shortened(exactLink(explorer));
    const story = {
      id: newStoryId(),
      title: t("story.untitled"),
      language: t.language,
      steps: [{ title: "", text: "", search }],
    };
    if (changeStory(story, 0)) editStory(story, true);
  }

  return (
    <>
      <Menu.Label>{t("story.menu")}</Menu.Label>
      {shipped.map((story) => (
        <Menu.Item
          key={story.id}
          leftSection={<Signpost size={14} />}
          onClick={() => void tellShipped(story)}
        >
          {t.say(story.title)}
        </Menu.Item>
      ))}
      {list.map((story) => (
        <div className="saved-view" key={story.id}>
          <Menu.Item lang={story.language} onClick={() => tellStory([story])}>
            {story.title === "" ? t("story.untitled") : story.title}
          </Menu.Item>
          <ActionIcon
            variant="subtle"
            aria-label={t("story.forget", { title: story.title })}
            onClick={() => keptStories.forget(story.id)}
          >
            <X size={13} />
          </ActionIcon>
        </div>
      ))}
      {unread > 0 && <p className="saved-none">{t("shelf.unread", { n: unread })}</p>}
      <Menu.Divider />
      <Menu.Item leftSection={<Plus size={14} />} onClick={begin}>
        {t("story.new")}
      </Menu.Item>
      <FileButton accept="application/json,.json" onChange={(file) => void takeOver(file)}>
        {(props) => (
          <Menu.Item leftSection={<Upload size={14} />} {...props}>
            {t("story.import")}
          </Menu.Item>
        )}
      </FileButton>
    </>
  );
}

async function takeOver(file: File | null): Promise<void> {
  if (file === null) return;
  try {
    const [first] = keptStories.takeOver(await file.text());
    if (!keptStories.store.getState().isStored) announce(message("shelf.full"));
    if (first !== undefined) tellStory([first]);
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    announce(message("story.no-story", { file: file.name }));
  }
}
