import { Button, Switch } from "@mantine/core";
import { Link2, SquareArrowOutUpRight } from "lucide-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { type Language } from "../messages/languages.ts";
import { speak } from "../language/reader-language.ts";
import { useText } from "../language/use-text.ts";
import { spoken } from "../language/with-language.ts";
import { besideInAddress, toBesideAddress } from "../panels/header/share/beside-address.ts";
import { Notices } from "../panels/notices/Notices.tsx";
import { Logo } from "../panels/parts/Logo.tsx";
import { type SideName, sideNames } from "../url/beside-link.ts";
import { sidePath } from "../url/browser-address.ts";
import { Differences } from "./Differences.tsx";
import { hear, say, type ToPage, type ToSide } from "./side-talk.ts";
import { shareBeside } from "./share-beside.ts";
import { canMoveBoth, createTwoSides, type TwoSides } from "./both-sides.ts";
import "./beside.css";
import "../language/late-words.ts";

/** Two explorers side by side, what they have in common, and what differs between them. */
export function BesidePage() {
  const t = useText();
  const [frames] = useState(() => new Map<SideName, HTMLIFrameElement | null>());
  const [sides] = useState(() =>
    createTwoSides(besideInAddress(), (side, said) => {
      const frame = frames.get(side)?.contentWindow;
      if (frame) say<ToSide>(frame, said);
    }),
  );
  const state = useStore(sides.store);
  useEffect(
    () =>
      hear<ToPage>((said, from) => {
        const side = sideNames.find((name) => frames.get(name)?.contentWindow === from);
        if (side === undefined) return;
        sides.hear(side, said);
        // The page speaks as its sides do.
        if (said.kind === "language") void speak(said.language);
      }),
    [sides, frames],
  );
  useKeptAddress(state, t.language);
  const movable = canMoveBoth(state);

  return (
    <div className="two">
      <header className="two-head">
        <a href={`/${spoken("")}`} aria-label={t("kept.open")} className="two-logo">
          <Logo />
        </a>
        <h1>{t("beside.title")}</h1>
        <Switch
          size="xs"
          label={t("beside.select-both")}
          checked={state.selectsBoth}
          onChange={(event) => sides.setSelectsBoth(event.currentTarget.checked)}
        />
        <Switch
          size="xs"
          label={t("beside.move-both")}
          title={t("beside.move-why")}
          checked={state.movesBoth}
          disabled={!movable}
          onChange={(event) => void sides.setMovesBoth(event.currentTarget.checked)}
        />
        <Button
          variant="filled"
          leftSection={<Link2 size={15} aria-hidden="true" />}
          onClick={() => void shareBeside(sides)}
        >
          {t("share.copy")}
        </Button>
      </header>
      <Differences state={state} select={(side, selection) => sides.select(side, selection)} />
      <main className="two-sides">
        {sideNames.map((name) => (
          <section key={name} aria-label={t("beside.frame", { side: name })}>
            <div className="two-name">
              <h2>{t("beside.side", { side: name })}</h2>
              <a
                href={`/${spoken(state.reports[name]?.search ?? "")}`}
                aria-label={t("beside.alone-side", { side: name })}
              >
                <SquareArrowOutUpRight size={13} aria-hidden="true" /> {t("beside.alone")}
              </a>
            </div>
            <Side name={name} state={state} onFrame={(frame) => void frames.set(name, frame)} />
          </section>
        ))}
      </main>
      <Notices />
    </div>
  );
}

function Side(props: {
  name: SideName;
  state: TwoSides;
  onFrame: (frame: HTMLIFrameElement | null) => void;
}) {
  const t = useText();
  const { name, state, onFrame } = props;
  const problem = state.problems[name];
  const [address] = useState(() => `${sidePath}${spoken("")}`);
  if (problem !== null) {
    const told =
      problem === "unknown" || problem === "damaged" || problem === "closed" ? problem : "away";
    return (
      <div className="two-problem" role="alert">
        <h3>{t(`kept.${told}`)}</h3>
        <p>{t(`kept.${told}-why`)}</p>
      </div>
    );
  }
  return <iframe ref={onFrame} src={address} title={t("beside.frame", { side: name })} />;
}

/** Keeps the address of the page that of both views. */
function useKeptAddress({ reports: { left, right } }: TwoSides, language: Language): void {
  const [one, other] = [left?.search, right?.search];
  useEffect(() => {
    if (one === undefined || other === undefined) return;
    const links = { left: { search: one }, right: { search: other } };
    window.history.replaceState(null, "", toBesideAddress(links));
  }, [one, other, language]);
}
