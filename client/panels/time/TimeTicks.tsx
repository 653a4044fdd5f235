import { useElementSize } from "@mantine/hooks";
import { useText } from "../../language/use-text.ts";
import { monthTicks } from "./month-ticks.ts";
import { type TimeSpan } from "../../model/day-span.ts";

/** The months under the bars. */
export function TimeTicks({ span }: { span: TimeSpan }) {
  const t = useText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <div className="time-ticks" ref={ref} aria-hidden="true">
      {width > 0 &&
        monthTicks(t.language, span, width).map(({ label, place }) => (
          <span key={place} style={{ left: `${place * 100}%` }}>
            {label}
          </span>
        ))}
    </div>
  );
}
