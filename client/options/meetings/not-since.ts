import { message } from "../../messages/message.ts";
import { dayOption } from "../kinds-of-option.ts";

/** Gaps also include pairs whose last meeting was before this day. */
export const notSince = dayOption({
  id: "notSince",
  link: "not-since",
  label: message("option.not-since"),
  help: message("option.not-since-does"),
  offered: ["gaps"],
  asks: ["gaps"],
  variables: (day) => ({ notSince: day }),
});
