import { MantineProvider } from "@mantine/core";
import { type ReactNode, useMemo } from "react";
import { useText } from "../language/use-text.ts";
import { colorSchemeManager } from "./scheme.ts";
import { themeIn } from "./theme.ts";

/** Gives Mantine's components inside their look, and their texts in the reader's language. */
export function Themed(props: { env?: "default" | "test"; children: ReactNode }) {
  const t = useText();
  const theme = useMemo(() => themeIn(t), [t]);
  return (
    // The variables are in theme/mantine.css: style tags would violate the content security policy.
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
      env={props.env ?? "default"}
    >
      {props.children}
    </MantineProvider>
  );
}
