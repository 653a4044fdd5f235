import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** The order of the matrix's rows and columns. */
export const order = choiceOption({
  id: "order",
  link: "order",
  usual: "CLUSTER",
  label: message("option.order"),
  choices: [
    {
      value: "CLUSTER",
      label: message("option.order.cluster"),
      help: message("option.order.cluster-does"),
    },
    {
      value: "COUNT",
      label: message("option.order.count"),
      help: message("option.order.count-does"),
    },
    { value: "SIDE", label: message("option.order.side"), help: message("option.order.side-does") },
    { value: "AREA", label: message("option.order.area"), help: message("option.order.area-does") },
    { value: "NAME", label: message("option.order.name"), help: message("option.order.name-does") },
  ],
  offered: [],
  inBar: ["matrix"],
  asks: ["matrix"],
  // The server knows no sides: it returns clusters, and the view sorts by side or area.
  variables: (value) => ({ order: value === "SIDE" || value === "AREA" ? "CLUSTER" : value }),
});

export type MatrixOrder = ValueOf<typeof order>;
