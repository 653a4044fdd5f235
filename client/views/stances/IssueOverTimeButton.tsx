import { ChartLine } from "lucide-react";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type IssueNode } from "../../model/explored-graph.ts";
import { type stopAt } from "../grid/use-grid.ts";

/** Under the head of an issue: a click shows who said what on it and when. */
export function IssueOverTimeButton(props: { issue: IssueNode; stop: ReturnType<typeof stopAt> }) {
  const { issue, stop } = props;
  const t = useText();
  const explorer = useExplorer();
  const said = t("over-time.head", { issue: issue.label });
  return (
    <td className="matrix-over-time">
      <button
        type="button"
        aria-label={said}
        title={said}
        {...stop}
        onClick={() =>
          explorer.turn({ view: "over-time", selection: { type: "node", id: issue.id } })
        }
      >
        <ChartLine size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </td>
  );
}
