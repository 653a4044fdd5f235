import { type MantineColorScheme, useMantineColorScheme } from "@mantine/core";

const following: Readonly<Record<MantineColorScheme, MantineColorScheme>> = {
  auto: "light",
  light: "dark",
  dark: "auto",
};

const words: Readonly<Record<MantineColorScheme, string>> = {
  auto: "as the system",
  light: "light",
  dark: "dark",
};

/** The colour scheme now, and a step to the next: system, light, dark. */
export function useNextScheme() {
  // Without keepTransitions Mantine would write a style tag, which the policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const next = following[colorScheme];
  return {
    current: colorScheme,
    label: `Colours: ${words[colorScheme]} → ${words[next]}`,
    change: () => setColorScheme(next),
    set: setColorScheme,
  };
}
