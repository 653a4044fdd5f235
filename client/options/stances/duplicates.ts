import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

/** Which positions count as duplicates. */
export const duplicates = choiceOption({
  id: "duplicates",
  link: "once",
  usual: "INCLUDE",
  label: message("option.duplicates"),
  choices: [
    {
      value: "INCLUDE",
      label: message("option.duplicates.include"),
      help: message("option.duplicates.include-does"),
    },
    {
      value: "SOURCE",
      label: message("option.duplicates.source"),
      help: message("option.duplicates.source-does"),
    },
    {
      value: "DAY",
      label: message("option.duplicates.day"),
      help: message("option.duplicates.day-does"),
    },
    {
      value: "WEEK",
      label: message("option.duplicates.week"),
      help: message("option.duplicates.week-does"),
    },
    {
      value: "MONTH",
      label: message("option.duplicates.month"),
      help: message("option.duplicates.month-does"),
    },
    {
      value: "YEAR",
      label: message("option.duplicates.year"),
      help: message("option.duplicates.year-does"),
    },
    {
      value: "PERIOD",
      label: message("option.duplicates.period"),
      help: message("option.duplicates.period-does"),
    },
  ],
  offered: ["agreement", "matrix", "gaps"],
  asks: stanceScreens,
  variables: (value) => ({ duplicates: value }),
});
