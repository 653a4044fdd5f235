import { Button } from "@mantine/core";
import { getHotkeyHandler } from "@mantine/hooks";
import { ChevronLeft, ChevronRight, Download, Link, Pencil, X } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import { useText } from "../../language/use-text.ts";
import { keptStories } from "../../stories/kept-stories.ts";
import { type Story } from "../../stories/story.ts";
import { editStory } from "./change-story.ts";
import { endStory, showStep } from "../../stories/storytelling.ts";
import { ToolButton } from "../parts/buttons/ToolButton.tsx";
import { download } from "../parts/download.ts";
import { shareStory } from "./share-story.ts";
import { StoryEditor } from "./StoryEditor.tsx";
import "../../language/late-words.ts";

/** A step of a story, with the ways to the others. */
export function StoryTeller(props: { story: Story; step: number; isEdited: boolean }) {
  const { story, step, isEdited } = props;
  const t = useText();
  const strip = useRef<HTMLElement>(null);
  const place = { n: step + 1, of: story.steps.length };
  const told = story.steps[step];
  // A step is known by its number alone: two may have the same title.
  const numbered = story.steps.map(({ title }, i) => ({ n: i + 1, title }));

  const tools = [
    {
      Icon: Pencil,
      label: t(isEdited ? "story.edit-end" : "story.edit"),
      pressed: isEdited,
      run: () => editStory(story, !isEdited),
    },
    { Icon: Link, label: t("story.share"), run: () => void shareStory(story) },
    {
      Icon: Download,
      label: t("story.export"),
      run: () => download("parley-story.json", "application/json", keptStories.file([story])),
    },
    { Icon: X, label: t("story.end"), run: end },
  ];

  // The reader's focus goes where the story begins; from there arrow keys lead through it.
  useEffect(() => strip.current?.focus(), []);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isForStory(event, strip.current)) return;
    // Compares modifiers exactly: with Alt or Cmd an arrow is the browser's way back.
    getHotkeyHandler([
      ["ArrowLeft", () => showStep(step - 1)],
      ["ArrowRight", () => showStep(step + 1)],
    ])(event);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return (
    <section
      className="story"
      aria-label={t("story.label", { title: story.title })}
      ref={strip}
      tabIndex={-1}
    >
      {isEdited ? (
        <StoryEditor story={story} step={step} />
      ) : (
        <div className="story-said" role="status" aria-live="polite" aria-atomic="true">
          <p className="story-place">
            <span lang={story.language}>{story.title}</span> · {t("story.place", place)}
          </p>
          <h2 lang={story.language}>{told?.title}</h2>
          <p lang={story.language}>{told?.text}</p>
        </div>
      )}
      <div className="story-ways">
        <div className="story-tools">
          {tools.map((tool) => (
            <ToolButton key={tool.label} {...tool} size={28} tipAt="left" />
          ))}
        </div>
        <div className="story-next">
          <Button
            leftSection={<ChevronLeft size={14} aria-hidden="true" />}
            // Not disabled, so that the focus is not lost.
            aria-disabled={step === 0}
            onClick={() => showStep(step - 1)}
          >
            {t("story.previous")}
          </Button>
          <Button
            variant="filled"
            rightSection={<ChevronRight size={14} aria-hidden="true" />}
            onClick={() => (place.n < place.of ? showStep(step + 1) : end())}
          >
            {t(place.n < place.of ? "story.next" : "story.end")}
          </Button>
        </div>
        <ol className="story-steps">
          {numbered.map(({ n, title }) => (
            <li key={n}>
              <button
                type="button"
                aria-current={n === place.n ? "step" : undefined}
                aria-label={t("story.go-to", { n, title })}
                title={title}
                onClick={() => showStep(n - 1)}
              />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** Ends the story. What had the focus goes with it, so the view has it then. */
function end(): void {
  endStory();
  document.getElementById("view")?.focus();
}

/** Whether an arrow key is the story's: nothing else has the focus, and no text is typed. */
function isForStory({ target }: KeyboardEvent, strip: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (["INPUT", "TEXTAREA"].includes(target.tagName)) return false;
  return target === document.body || strip?.contains(target) === true;
}
