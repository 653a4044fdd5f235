import { Circle, Gauge, Pause, Play, Repeat, SkipBack, SkipForward, Square, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { findPicture } from "../../../graph-handle.ts";
import { useText } from "../../../language/use-text.ts";
import { type Moment } from "../../../model/moment.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { type TimeSpan } from "../../../model/day-span.ts";
import { ToolButton } from "../../parts/buttons/ToolButton.tsx";
import { isAtEnd, momentFrom, momentMoved, playRange, strideOf } from "./play-range.ts";
import { type Speed, speeds, useBeat } from "./use-beat.ts";
import { useFilm } from "./use-film.ts";
import "../../../language/late-words.ts";

/** The commands while time is played: on the left of the time bar. */
export function Player({ moment }: { moment: Moment }) {
  const visible = useExplorerState(visibleGraph);
  const range = useMemo(() => playRange(visible), [visible]);
  return range === null ? <StopButton /> : <Commands moment={moment} range={range} />;
}

function Commands({ moment, range }: { moment: Moment; range: TimeSpan }) {
  const t = useText();
  const explorer = useExplorer();
  const [isPlaying, setPlaying] = useState(true);
  const [speed, setSpeed] = useState<Speed>("usual");
  const [loops, setLoops] = useState(false);
  const film = useFilm(explorer);
  const pause = useRef<HTMLButtonElement>(null);
  // The button that began to play has given way to this one.
  useEffect(() => pause.current?.focus(), []);

  const step = (days: number) => explorer.light(momentMoved(moment, range, days));
  const restart = () => explorer.light(momentFrom(range, range.from));

  useBeat(isPlaying, speed, range, (days) => {
    if (!isAtEnd(moment, range)) step(days);
    else if (film.isOn) {
      setPlaying(false);
      void film.end();
    } else if (loops) restart();
    else setPlaying(false);
  });

  function toggle() {
    if (!isPlaying && isAtEnd(moment, range)) restart();
    setPlaying(!isPlaying);
  }

  async function record() {
    if (film.isOn) {
      await film.end();
      return;
    }
    restart();
    await film.begin();
    setPlaying(true);
  }

  const next = speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? "usual";
  const canFilm = findPicture()?.canFilm() === true;
  const recording = t(film.isOn ? "play.record-end" : "play.record");
  return (
    <div className="player" role="toolbar" aria-label={t("play.commands")}>
      <Command
        Icon={SkipBack}
        label={t("play.back")}
        run={() => (setPlaying(false), step(-strideOf(range)))}
      />
      <Command
        Icon={isPlaying ? Pause : Play}
        label={t(isPlaying ? "time.pause" : "play.go-on")}
        run={toggle}
        focused={pause}
      />
      <Command
        Icon={SkipForward}
        label={t("play.on")}
        run={() => (setPlaying(false), step(strideOf(range)))}
      />
      <Command
        Icon={X}
        label={t("play.end")}
        run={() => {
          void film.end();
          explorer.light(null);
        }}
      />
      <Command
        Icon={Gauge}
        label={t("play.speed", { speed: t(`play.${speed}`) })}
        run={() => setSpeed(next)}
        state={speed}
      />
      <Command Icon={Repeat} label={t("play.loop")} run={() => setLoops(!loops)} pressed={loops} />
      <Command
        Icon={film.isOn ? Square : Circle}
        label={canFilm ? recording : t("play.no-record")}
        run={() => void record()}
        pressed={film.isOn}
        disabled={!canFilm}
      />
    </div>
  );
}

function StopButton() {
  const t = useText();
  const explorer = useExplorer();
  return <Command Icon={X} label={t("play.end")} run={() => explorer.light(null)} />;
}

/** A button of the player. */
function Command(props: Omit<Parameters<typeof ToolButton>[0], "size" | "tipAt">) {
  return <ToolButton {...props} size={26} tipAt="above" />;
}
