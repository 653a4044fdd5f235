import { bar } from "./en/bar.ts";
import { header } from "./en/header.ts";
import { help } from "./en/help.ts";
import { language } from "./en/language.ts";
import { options } from "./en/options.ts";
import { words } from "./en/words.ts";

/** All texts in English. They say which texts there are; their ids begin with the file they stand in. */
export const en = { ...bar, ...header, ...help, ...language, ...options, ...words } as const;
