import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { valueIn, withValue } from "../../options/network-options.ts";
import { type Option } from "../../options/option.ts";

/** The value of an option, and a function to change it. */
export function useOption(option: Option): [value: unknown, choose: (value: unknown) => void] {
  const explorer = useExplorer();
  const value = useExplorerState((state) => valueIn(state.options, option));
  return [value, (next) => void explorer.setOptions(withValue(option, next))];
}
