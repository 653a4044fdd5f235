import { dayOption } from "../kinds-of-option.ts";

/** Gaps count those too whose last meeting was before this day. */
export const notSince = dayOption({
  id: "notSince",
  link: "not-since",
  label: "Not met since",
  help: "Counts those too whose last meeting was before this day.",
  offered: ["gaps"],
  asks: ["gaps"],
  variables: (day) => ({ notSince: day }),
});
