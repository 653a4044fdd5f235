import { enLate } from "../messages/en-late.ts";
import { addEnglish } from "./reader-language.ts";

// Imported for this effect by each part of the page that is loaded later and says one of these texts.
addEnglish(enLate);
