import { ActionIcon } from "@mantine/core";
import { Pause, Play } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type TimelineBin } from "../../api/__generated__/graphql.ts";
import { useText } from "../../language/use-text.ts";
import { moved, spanLength, type TimeSpan } from "./time-scale.ts";

/** How many days one step of playing moves the window. */
const stride: Readonly<Record<TimelineBin, number>> = { DAY: 1, WEEK: 7, MONTH: 30, YEAR: 365 };

/** Duration of a step, ms. */
const beat = 900;

/** Moves the period step by step until the end; without a period it begins with the first four bins. */
export function PlayButton(props: {
  span: TimeSpan;
  bin: TimelineBin;
  chosen: TimeSpan | null;
  choose: (span: TimeSpan, continues: boolean) => void;
}) {
  const t = useText();
  const { span, bin, chosen, choose } = props;
  const [playing, setPlaying] = useState(false);
  /** With this, undo goes back to the period before playing in one step. */
  const hasMoved = useRef(false);
  const atEnd = chosen !== null && chosen.to >= span.to;
  const step = useEffectEvent(() => {
    if (chosen === null || atEnd) setPlaying(false);
    else choose(moved(chosen, stride[bin], span), hasMoved.current);
    hasMoved.current = true;
  });

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(step, beat);
    return () => clearInterval(timer);
  }, [playing]);

  function toggle() {
    hasMoved.current = false;
    if (!playing && (chosen === null || atEnd)) {
      const length = chosen === null ? stride[bin] * 4 : spanLength(chosen);
      choose({ from: span.from, to: Math.min(span.to, span.from + length - 1) }, false);
      hasMoved.current = true;
    }
    setPlaying(!playing);
  }

  const label = t(playing ? "time.pause" : "time.play");
  return (
    <ActionIcon
      className="time-play"
      variant="light"
      radius="xl"
      size={28}
      aria-label={label}
      data-tip={label}
      data-tip-side="above"
      onClick={toggle}
    >
      {playing ? <Pause size={13} fill="currentColor" /> : <Play size={13} fill="currentColor" />}
    </ActionIcon>
  );
}
