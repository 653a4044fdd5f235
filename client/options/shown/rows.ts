// As a type alone: an import of values would bring zod into the page.
import type { actorKinds } from "../../../schema/dataset.ts";
import { choiceOption } from "../kinds-of-option.ts";

/** Which rows the matrix has. */
export const rows = choiceOption({
  id: "rows",
  link: "rows",
  usual: "ALL",
  label: "Which actors",
  choices: [
    { value: "ALL", label: "All", help: "Whoever holds a position." },
    { value: "PERSON", label: "Persons only", help: "No states, organisations or groups." },
    {
      value: "STATE",
      label: "States only",
      help: "Only what is said in the name of a state.",
    },
    { value: "BODY", label: "Bodies only", help: "Organisations and groups." },
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
