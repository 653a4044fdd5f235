import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { offeredOn } from "../../options/network-options.ts";
import { type Choice, type Option } from "../../options/option.ts";
import { DropdownOnDemand } from "../on-demand/DropdownOnDemand.tsx";
import { Segments } from "../parts/Segments.tsx";
import { useOption } from "./use-option.ts";
import { getView, screenOf } from "../../views/all-views.ts";

const loadChoices = async () => (await import("./BarChoices.tsx")).BarChoices;

/** The most choices that are shown side by side. */
const mostSegments = 3;

/** The options that are shown beside the menu: a few choices side by side, more of them in a dropdown. */
export function BarOptions() {
  const screen = useExplorerState(screenOf);
  const isDrawn = useExplorerState(({ view }) => getView(view).drawsGraph);
  const options = useExplorerState((state) => state.options);
  if (screen === null) return null;
  return offeredOn(screen, isDrawn, options).bar.map((option) =>
    option.control.kind === "choice" ? (
      <BarOption key={option.id} option={option} choices={option.control.choices} />
    ) : null,
  );
}

function BarOption({ option, choices }: { option: Option; choices: readonly Choice[] }) {
  const t = useText();
  const [value, choose] = useOption(option);
  const chosen = choices.find((choice) => choice.value === value);
  if (choices.length <= mostSegments) {
    return (
      <Segments
        label={t.say(option.label)}
        options={choices.map((choice) => ({
          value: String(choice.value),
          label: t.say(choice.label),
          title: t.say(choice.help),
        }))}
        value={String(value)}
        onChange={(next) => choose(choices.find((choice) => String(choice.value) === next)?.value)}
      />
    );
  }
  return (
    <DropdownOnDemand
      load={loadChoices}
      given={{ option, choices }}
      position="bottom-start"
      target={
        <button type="button" className="chip chip-add">
          {t.say(option.label)}: {chosen && t.say(chosen.label)}
        </button>
      }
    />
  );
}
