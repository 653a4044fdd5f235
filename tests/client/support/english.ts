import { en } from "../../../client/messages/en.ts";
import { translator } from "../../../client/messages/translate.ts";

/** Translates into English, whatever the page's language is. */
export const english = translator("en", en);
