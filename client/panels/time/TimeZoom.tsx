import { ActionIcon, Tooltip } from "@mantine/core";
import { ZoomIn, ZoomOut } from "lucide-react";
import { dayOf, type TimeSpan } from "./time-scale.ts";

/** Changes between all time and the time that is explored; there only where the first is much longer. */
export function TimeZoom(props: {
  whole: TimeSpan;
  showsWhole: boolean;
  onChange: (showsWhole: boolean) => void;
}) {
  const { whole, showsWhole, onChange } = props;
  const years = [whole.from, whole.to].map((day) => dayOf(day).slice(0, 4)).join(" to ");
  const label = showsWhole ? "Only the time that is explored" : `All time: ${years}`;
  const Icon = showsWhole ? ZoomIn : ZoomOut;
  return (
    <Tooltip label={label}>
      <ActionIcon
        className="time-play"
        variant="subtle"
        size={28}
        aria-label={label}
        onClick={() => onChange(!showsWhole)}
      >
        <Icon size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
