import { useText } from "../language/use-text.ts";
import { type MantineColorScheme, useMantineColorScheme } from "@mantine/core";

const following: Readonly<Record<MantineColorScheme, MantineColorScheme>> = {
  auto: "light",
  light: "dark",
  dark: "auto",
};

/** The current colour scheme, and a function to switch to the next: system, light, dark. */
export function useNextScheme() {
  // Without keepTransitions Mantine would write a style tag, which the policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const t = useText();
  const next = following[colorScheme];
  return {
    current: colorScheme,
    label: t("scheme.step", {
      now: t(`scheme.${colorScheme}`),
      next: t(`scheme.${next}`),
    }),
    change: () => setColorScheme(next),
    set: setColorScheme,
  };
}
