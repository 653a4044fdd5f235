import { Menu } from "@mantine/core";
import { useText } from "../../language/use-text.ts";
import { type Choice, type Option } from "../../options/option.ts";
import { useOption } from "./use-option.ts";
import "../../language/late-words.ts";

/** The choices of an option as menu items. */
export function BarChoices({ option, choices }: { option: Option; choices: readonly Choice[] }) {
  const t = useText();
  const [value, choose] = useOption(option);
  return choices.map((choice) => (
    <Menu.Item
      key={String(choice.value)}
      aria-current={choice.value === value}
      onClick={() => choose(choice.value)}
    >
      {t.say(choice.label)} <span className="beside">{t.say(choice.help)}</span>
    </Menu.Item>
  ));
}
