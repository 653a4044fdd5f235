import { en } from "../../../client/messages/en.ts";
import { translator } from "../../../client/messages/translate.ts";

/** Says texts in English, whatever the page speaks. */
export const english = translator("en", en);
