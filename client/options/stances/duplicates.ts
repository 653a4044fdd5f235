import { choiceOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

/** Which positions count as said twice. */
export const duplicates = choiceOption({
  id: "duplicates",
  link: "once",
  usual: "INCLUDE",
  label: "Said twice counts once",
  choices: [
    { value: "INCLUDE", label: "Never", help: "Every recorded position counts." },
    {
      value: "SOURCE",
      label: "In one source",
      help: "The same stance on the same issue, once a source.",
    },
    { value: "DAY", label: "On one day", help: "The same stance on the same issue, once a day." },
    {
      value: "WEEK",
      label: "In one week",
      help: "The same stance on the same issue, once a week.",
    },
    {
      value: "MONTH",
      label: "In one month",
      help: "The same stance on the same issue, once a month.",
    },
    {
      value: "YEAR",
      label: "In one year",
      help: "The same stance on the same issue, once a year.",
    },
    {
      value: "PERIOD",
      label: "Ever",
      help: "The same stance on the same issue, once in the whole period.",
    },
  ],
  offered: ["agreement", "matrix", "gaps"],
  asks: stanceScreens,
  variables: (value) => ({ duplicates: value }),
});
