import { Button } from "@mantine/core";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type NetworkOptions, withValue } from "../../options/network-options.ts";
import { type Option } from "../../options/option.ts";
import { OptionControl } from "./OptionControl.tsx";
import { useOffered } from "./use-offered.ts";
import "../../language/late-words.ts";

/** The options of the current screen. */
export function OptionsOfScreen() {
  const { offered, changed } = useOffered();
  return (
    <div className="filters options">
      {offered.map((option) => (
        <OptionControl key={option.id} option={option} />
      ))}
      {changed.length > 0 && <Reset changed={changed} />}
    </div>
  );
}

function Reset({ changed }: { changed: readonly Option[] }) {
  const t = useText();
  const explorer = useExplorer();
  const usual = changed.reduce<Partial<NetworkOptions>>(
    (all, option) => ({ ...all, ...withValue(option, option.usual) }),
    {},
  );
  return (
    <Button size="xs" onClick={() => void explorer.setOptions(usual)}>
      {t("options.reset")}
    </Button>
  );
}
