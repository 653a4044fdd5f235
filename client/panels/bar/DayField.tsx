import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";

/**
 * A field for a day. The typed text is kept until it is a valid day: while the year 2025 is being typed, a
 * browser also reports the years 2, 20 and 202.
 */
export function DayField(props: {
  label: string;
  /** Shown beside the label; without it the label is only for screen readers. */
  help?: ReactNode;
  day: string | null;
  min?: string;
  max?: string;
  /**
   * Called with null for an emptied field. Returns what is wrong with the day, or null if it was accepted.
   */
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
