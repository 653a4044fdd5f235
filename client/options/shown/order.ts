import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** In which order the matrix has its rows and columns. */
export const order = choiceOption({
  id: "order",
  link: "order",
  usual: "CLUSTER",
  label: "order",
  choices: [
    { value: "CLUSTER", label: "cluster", help: "those who agree stand together" },
    { value: "COUNT", label: "positions", help: "most positions first" },
    { value: "SIDE", label: "side", help: "by side of the table" },
    { value: "AREA", label: "area", help: "by side, issues by area" },
    { value: "NAME", label: "name", help: "by name and title" },
  ],
  offered: [],
  inBar: ["matrix"],
  asks: ["matrix"],
  // The server knows no sides: it gives the clusters, and the view stands them by side or area.
  variables: (value) => ({ order: value === "SIDE" || value === "AREA" ? "CLUSTER" : value }),
});

export type MatrixOrder = ValueOf<typeof order>;
