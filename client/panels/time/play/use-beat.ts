import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useEffectEvent } from "react";
import { spanLength, type TimeSpan } from "../../../model/day-span.ts";
import { strideOf } from "./play-range.ts";

/** How fast time is played. */
export const speeds = ["slow", "usual", "fast"] as const;
export type Speed = (typeof speeds)[number];

/** How long a range takes, seconds. */
const lengths: Readonly<Record<Speed, number>> = { slow: 80, usual: 40, fast: 16 };
/** A beat, ms: short, or long for readers who ask for less motion. */
const beat = 100;
const calmBeat = 1400;

/**
 * Calls back while time is played, with the days to go on by. Who asks for less motion gets whole steps at longer
 * intervals.
 */
export function useBeat(
  isOn: boolean,
  speed: Speed,
  range: TimeSpan,
  goOn: (days: number) => void,
): void {
  const isCalm = useReducedMotion();
  const onBeat = useEffectEvent(goOn);
  const perSecond = spanLength(range) / lengths[speed];
  // A day is the least that time can go on by.
  const pause = isCalm ? calmBeat : Math.max(beat, 1000 / perSecond);
  const days = isCalm
    ? strideOf(range) * (speed === "fast" ? 2 : 1)
    : Math.max(1, Math.round((perSecond * pause) / 1000));
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => onBeat(days), pause);
    return () => clearInterval(timer);
  }, [isOn, pause, days]);
}
