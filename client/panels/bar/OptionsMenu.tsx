import { Button, Popover } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import {
  changedOptions,
  type NetworkOptions,
  offeredOn,
  withValue,
} from "../../options/network-options.ts";
import { type Option } from "../../options/option.ts";
import { OptionControl } from "./OptionControl.tsx";
import { getView, screenOf } from "../../views/all-views.ts";

/** How the network on the screen is computed and shown, behind one quiet button. */
export function OptionsMenu() {
  const t = useText();
  const screen = useExplorerState(screenOf);
  const isDrawn = useExplorerState(({ view }) => getView(view).drawsGraph);
  const options = useExplorerState((state) => state.options);
  const offered = screen === null ? [] : offeredOn(screen, isDrawn).menu;
  if (offered.length === 0) return null;
  const changed = changedOptions(options).filter((option) => offered.includes(option));
  return (
    <Popover position="bottom-start" width={348} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="chip chip-add" data-changed={changed.length > 0}>
          {t("options.menu", { changed: changed.length })}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="filters options">
          {offered.map((option) => (
            <OptionControl key={option.id} option={option} />
          ))}
          {changed.length > 0 && <Reset changed={changed} />}
        </div>
      </Popover.Dropdown>
    </Popover>
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
