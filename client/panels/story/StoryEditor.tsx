import { Button, Textarea, TextInput } from "@mantine/core";
import { ArrowLeft, ArrowRight, Camera, Plus, Trash2 } from "lucide-react";
import { useExplorer } from "../../explorer-context.tsx";
import { message } from "../../messages/message.ts";
import { useText } from "../../language/use-text.ts";
import { withoutStep, withStep, withStepAfter, withStepMoved } from "../../stories/edit-story.ts";
import { type Story, storyLimits } from "../../stories/story.ts";
import { changeStory } from "./change-story.ts";
import { showStep } from "../../stories/storytelling.ts";
import { shortened } from "../../url/arrangement-link.ts";
import { exactLink } from "../header/share/share-view.ts";
import { announce } from "../notices/announcements.ts";

/** The texts of a step as fields, with commands that add, move and remove steps. All is kept at once. */
export function StoryEditor({ story, step }: { story: Story; step: number }) {
  const t = useText();
  const explorer = useExplorer();
  const told = story.steps[step];
  const isOnly = story.steps.length === 1;
  const seen = () => shortened(exactLink(explorer));

  function add() {
    const text = { title: "", text: "", search: seen() };
    if (!changeStory(withStepAfter(story, step, text), step + 1)) return;
    announce(message("story.added", { n: step + 2 }));
  }

  function takeView() {
    if (!changeStory(withStep(story, step, { search: seen() }))) return;
    announce(message("story.view-taken", { n: step + 1 }));
  }

  function move(by: number) {
    const to = step + by;
    if (to < 0 || to >= story.steps.length) return;
    if (!changeStory(withStepMoved(story, step, to), to)) return;
    announce(message("story.moved", { n: to + 1 }));
  }

  function remove() {
    if (isOnly) return;
    const to = Math.max(0, step - 1);
    if (changeStory(withoutStep(story, step), to)) showStep(to);
  }

  return (
    <div className="story-editor">
      <TextInput
        size="xs"
        label={t("story.title-field")}
        maxLength={storyLimits.title}
        value={story.title}
        onChange={(event) => changeStory({ ...story, title: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t("story.step-title", { n: step + 1, of: story.steps.length })}
        maxLength={storyLimits.title}
        value={told?.title ?? ""}
        onChange={(event) =>
          changeStory(withStep(story, step, { title: event.currentTarget.value }))
        }
      />
      <Textarea
        size="xs"
        className="story-text-field"
        label={t("story.step-text")}
        rows={2}
        maxLength={storyLimits.text}
        value={told?.text ?? ""}
        onChange={(event) =>
          changeStory(withStep(story, step, { text: event.currentTarget.value }))
        }
      />
      <div className="story-commands">
        <Button
          size="xs"
          leftSection={<Plus size={13} />}
          disabled={story.steps.length >= storyLimits.steps}
          onClick={add}
        >
          {t("story.add")}
        </Button>
        <Button size="xs" leftSection={<Camera size={13} />} onClick={takeView}>
          {t("story.take-view")}
        </Button>
        <Button size="xs" leftSection={<ArrowLeft size={13} />} onClick={() => move(-1)}>
          {t("story.earlier")}
        </Button>
        <Button size="xs" leftSection={<ArrowRight size={13} />} onClick={() => move(1)}>
          {t("story.later")}
        </Button>
        <Button
          size="xs"
          leftSection={<Trash2 size={13} />}
          // Not disabled, so that the focus is not lost.
          aria-disabled={isOnly}
          onClick={remove}
        >
          {t("story.remove")}
        </Button>
      </div>
    </div>
  );
}
