import { localStorageColorSchemeManager } from "@mantine/core";

/** Where the reader's choice of light or dark is kept; public/color-scheme.js reads the same key. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: "parley-color-scheme" });
