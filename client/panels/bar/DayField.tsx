import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";

/**
 * A field for a day. What is typed stays as typed until it is a day that is taken: on the way to the year
 * 2025 a browser tells of the years 2, 20 and 202 too.
 */
export function DayField(props: {
  label: string;
  /** Beside the label; without it the label is for screen readers alone. */
  help?: ReactNode;
  day: string | null;
  min?: string;
  max?: string;
  /** Null for an emptied field. Gives what is wrong with the day, or null when it is taken. */
  onDay: (day: string | null) => string | null;
}) {
  const { label, help, day, onDay, ...bounds } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isOfOurTimes = (text: string) => text >= "1000";
  return (
    <TextInput
      type="date"
      size="xs"
      {...(help === undefined ? { "aria-label": label } : { label, description: help })}
      inputWrapperOrder={["label", "input", "description", "error"]}
      {...bounds}
      value={draft ?? day ?? ""}
      error={problem}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setDraft(typed);
        if (isOfOurTimes(typed)) setProblem(onDay(typed));
      }}
      onBlur={(event) => {
        if (event.currentTarget.value === "" && !event.currentTarget.validity.badInput) onDay(null);
        setDraft(null);
        setProblem(null);
      }}
    />
  );
}
