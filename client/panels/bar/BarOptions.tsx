import { Menu } from "@mantine/core";
import { useExplorerState } from "../../explorer-context.tsx";
import { screenOf } from "../../explorer/screen-of.ts";
import { offeredOn } from "../../options/network-options.ts";
import { type Choice, type Option } from "../../options/option.ts";
import { Segments } from "../parts/Segments.tsx";
import { useOption } from "./use-option.ts";

/** More choices than these do not stand side by side. */
const mostSegments = 3;

/** The options that a screen shows at once: few choices side by side, many behind what is chosen. */
export function BarOptions() {
  const screen = useExplorerState(screenOf);
  if (screen === null) return null;
  return offeredOn(screen).bar.map((option) =>
    option.control.kind === "choice" ? (
      <BarOption key={option.id} option={option} choices={option.control.choices} />
    ) : null,
  );
}

function BarOption({ option, choices }: { option: Option; choices: readonly Choice[] }) {
  const [value, choose] = useOption(option);
  if (choices.length <= mostSegments) {
    return (
      <Segments
        label={option.label}
        options={choices.map((choice) => ({
          value: String(choice.value),
          label: choice.label,
          title: choice.help,
        }))}
        value={String(value)}
        onChange={(next) => choose(choices.find((choice) => String(choice.value) === next)?.value)}
      />
    );
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className="chip chip-add">
          {option.label}: {choices.find((choice) => choice.value === value)?.label}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={String(choice.value)}
            aria-current={choice.value === value}
            onClick={() => choose(choice.value)}
          >
            {choice.label} <span className="beside">{choice.help}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
