import { NativeSelect } from "@mantine/core";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type IssueChoice } from "./issue-choices.ts";

/** Chooses the issue by selecting it, so that the panel shows it and the link contains it. */
export function IssuePicker(props: {
  issue: { id: string; title: string };
  choices: readonly IssueChoice[];
}) {
  const { issue, choices } = props;
  const t = useText();
  const explorer = useExplorer();
  return (
    <NativeSelect
      size="xs"
      className="over-time-picker"
      aria-label={t("over-time.issue")}
      value={issue.id}
      onChange={({ currentTarget }) => explorer.select({ type: "node", id: currentTarget.value })}
      data={choices.map(({ id, title, positionCount }) => ({
        value: id,
        label: `${title} · ${positionCount}`,
      }))}
    />
  );
}
