import { NativeSelect } from "@mantine/core";
import { type IssueChoice } from "./issue-choices.ts";

/** Chooses an issue. The one shown is always among the choices; with `none`, so is no issue, in these words. */
export function IssuePicker(props: {
  label: string;
  issue: { id: string; title: string; positions: { totalCount: number } } | null;
  choices: readonly IssueChoice[];
  none?: string;
  onChoose: (id: string | null) => void;
}) {
  const { label, issue, choices, none, onChoose } = props;
  const isListed = issue === null || choices.some((choice) => choice.id === issue.id);
  const offered = isListed
    ? choices
    : [{ ...issue, positionCount: issue.positions.totalCount }, ...choices];
  return (
    <NativeSelect
      size="xs"
      className="over-time-picker"
      aria-label={label}
      value={issue?.id ?? ""}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      data={[
        ...(none === undefined ? [] : [{ value: "", label: none }]),
        ...offered.map(({ id, title, positionCount }) => ({
          value: id,
          label: `${title} · ${positionCount}`,
        })),
      ]}
    />
  );
}
