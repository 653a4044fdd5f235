import { message } from "../../messages/message.ts";
// A type only: importing values would bring zod into the page.
import type { actorKinds } from "../../../schema/dataset.ts";
import { choiceOption } from "../kinds-of-option.ts";

/** Which rows the matrix has. */
export const rows = choiceOption({
  id: "rows",
  link: "rows",
  usual: "ALL",
  label: message("option.rows"),
  choices: [
    { value: "ALL", label: message("option.rows.all"), help: message("option.rows.all-does") },
    {
      value: "PERSON",
      label: message("option.rows.person"),
      help: message("option.rows.person-does"),
    },
    {
      value: "STATE",
      label: message("option.rows.state"),
      help: message("option.rows.state-does"),
    },
    { value: "BODY", label: message("option.rows.body"), help: message("option.rows.body-does") },
  ],
  offered: ["matrix"],
  asks: ["matrix"],
  variables: (value) => ({ ofPositions: { actorKinds: kinds[value] } }),
});

const kinds: Readonly<Record<string, (typeof actorKinds)[number][] | undefined>> = {
  ALL: undefined,
  PERSON: ["PERSON"],
  STATE: ["STATE"],
  BODY: ["ORGANISATION", "GROUP"],
};
