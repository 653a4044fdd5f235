import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type IssueNode } from "../../model/explored-graph.ts";
import { type stopAt } from "../grid/use-grid.ts";

/** A column header of the matrix: an issue, which opens its page. */
export function IssueHead(props: {
  issue: IssueNode;
  selected: boolean;
  stop: ReturnType<typeof stopAt>;
}) {
  const t = useText();
  const { issue, selected, stop } = props;
  const explorer = useExplorer();
  return (
    <th scope="col" data-selected={selected}>
      <button
        type="button"
        title={issue.sublabel ?? issue.label}
        {...stop}
        onClick={() => explorer.select({ type: "node", id: issue.id })}
      >
        <span>
          {issue.label}
          {issue.issueKind === "CLAIM" && !/claim/i.test(issue.label) && (
            <em> {t("matrix.claim")}</em>
          )}
        </span>
      </button>
    </th>
  );
}
