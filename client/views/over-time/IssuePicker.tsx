import { NativeSelect } from "@mantine/core";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type IssueChoice } from "./issue-choices.ts";

/** Chooses the issue by selecting it, so that the panel shows it too. The one shown is always among the choices. */
export function IssuePicker(props: {
  issue: { id: string; title: string; positions: { totalCount: number } };
  choices: readonly IssueChoice[];
}) {
  const { issue, choices } = props;
  const t = useText();
  const explorer = useExplorer();
  const { id, title, positions } = issue;
  const isListed = choices.some((choice) => choice.id === id);
  const offered = isListed
    ? choices
    : [{ id, title, positionCount: positions.totalCount }, ...choices];
  return (
    <NativeSelect
      size="xs"
      className="over-time-picker"
      aria-label={t("over-time.issue")}
      value={issue.id}
      onChange={({ currentTarget }) => explorer.select({ type: "node", id: currentTarget.value })}
      data={offered.map((choice) => ({
        value: choice.id,
        label: `${choice.title} · ${choice.positionCount}`,
      }))}
    />
  );
}
