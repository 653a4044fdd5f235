import { localStorageColorSchemeManager } from "@mantine/core";

/** Stores the reader's choice of light or dark; public/color-scheme.js reads the same key. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: "parley-color-scheme" });
