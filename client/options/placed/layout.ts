import { allLayouts } from "../../layout/all-layouts.ts";
import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";

/** How the nodes of the picture are placed. */
export const layout = choiceOption({
  id: "layout",
  link: "layout",
  usual: "FORCE",
  label: message("option.layout"),
  choices: allLayouts.map(({ id, label, help }) => ({ value: id, label, help })),
  offered: ["evidence", "meetings", "stances", "agreement"],
  drawsOnly: true,
  // It only places what is shown, so it changes no question.
  asks: [],
  variables: () => ({}),
});
