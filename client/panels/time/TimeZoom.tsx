import { ActionIcon } from "@mantine/core";
import { ZoomIn, ZoomOut } from "lucide-react";
import { useText } from "../../language/use-text.ts";
import { dayOf, type TimeSpan } from "../../model/day-span.ts";

/**
 * Switches between the time span of all data and that of the explored nodes; only shown if the first is much
 * longer.
 */
export function TimeZoom(props: {
  whole: TimeSpan;
  showsWhole: boolean;
  onChange: (showsWhole: boolean) => void;
}) {
  const t = useText();
  const { whole, showsWhole, onChange } = props;
  const [from = "", to = ""] = [whole.from, whole.to].map((day) => dayOf(day).slice(0, 4));
  const label = showsWhole ? t("time.explored") : t("time.all", { from, to });
  const Icon = showsWhole ? ZoomIn : ZoomOut;
  return (
    <ActionIcon
      className="time-play"
      variant="subtle"
      size={28}
      aria-label={label}
      data-tip={label}
      data-tip-side="above"
      onClick={() => onChange(!showsWhole)}
    >
      <Icon size={15} />
    </ActionIcon>
  );
}
