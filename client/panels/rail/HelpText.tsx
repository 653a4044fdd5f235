import { type MessageId } from "../../messages/message.ts";
import { type Stance } from "../../model/kinds.ts";
import { useText } from "../../language/use-text.ts";
import { RichText } from "../../language/RichText.tsx";
import { type Translate } from "../../messages/translate.ts";
import { allModes } from "../../modes/all-modes.ts";
import { isMac } from "../parts/is-mac.ts";
import { Mark, type Marked } from "../parts/Mark.tsx";
import { StanceMark } from "../parts/StanceMark.tsx";
import { stanceOrder } from "../parts/words.ts";
import { OptionsHelp } from "./OptionsHelp.tsx";

const shapes: readonly { mark: Marked; name: Shape }[] = [
  { mark: { kind: "ACTOR", actorKind: "PERSON" }, name: "person" },
  { mark: { kind: "ACTOR", actorKind: "STATE" }, name: "state" },
  { mark: { kind: "ACTOR", actorKind: "ORGANISATION" }, name: "organisation" },
  { mark: { kind: "ACTOR", actorKind: "GROUP", placeholder: true }, name: "group" },
  { mark: { kind: "MEETING" }, name: "meeting" },
  { mark: { kind: "ISSUE" }, name: "issue" },
  { mark: { kind: "DOCUMENT" }, name: "document" },
];
type Shape = "person" | "state" | "organisation" | "group" | "meeting" | "issue" | "document";

/** How to read the picture, what the words mean, and the keys. */
export function HelpText() {
  const t = useText();
  return (
    <div className="help">
      <section>
        <p>{t("help.opening")}</p>
      </section>
      <section>
        <h3>{t("help.shapes")}</h3>
        <dl>
          {shapes.map(({ mark, name }) => (
            <div className="help-row" key={name}>
              <dt>
                <Mark {...mark} /> {t(`help.${name}`)}
              </dt>
              <dd>{t(`help.${name}-is`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t("help.networks")}</h3>
        <p>
          <RichText
            id="help.networks-are"
            tags={{
              agree: (sign) => <b className="stance stance-supports">{sign}</b>,
              disagree: (sign) => <b className="stance stance-opposes">{sign}</b>,
            }}
          />
        </p>
      </section>
      <section>
        <h3>{t("help.stances")}</h3>
        <dl>
          {stanceOrder.map((stance) => (
            <div className="help-row" key={stance}>
              <dt>
                <StanceMark stance={stance} issueKind="QUESTION" />
              </dt>
              <dd>{t(stanceHelp[stance])}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t("help.options")}</h3>
        <OptionsHelp />
      </section>
      <section>
        <h3>{t("help.keys")}</h3>
        <dl>
          {keysIn(t).map(([key, meaning]) => (
            <div className="help-row" key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p>
        <RichText id="help.elsewhere" tags={{ api: (name) => <a href="/graphql">{name}</a> }} />
      </p>
    </div>
  );
}

const stanceHelp = {
  SUPPORTS: "help.supports",
  OPPOSES: "help.opposes",
  CONDITIONAL: "help.conditional",
  NEUTRAL: "help.neutral",
  AMBIVALENT: "help.ambivalent",
  UNCLEAR: "help.unclear",
} as const satisfies Record<Stance, MessageId>;

/** Each key with what it does. */
function keysIn(t: Translate): readonly (readonly [string, string])[] {
  const mod = isMac() ? "⌘" : "Ctrl ";
  return [
    [t("help.key-find", { mod }), t("help.key-find-does")],
    ["E", t("help.key-expand-does")],
    ["H", t("help.key-hide-does")],
    ["G", t("help.key-fold-does")],
    ["P", t("help.key-pin-does")],
    ["F", t("help.key-fit-does")],
    ["N", t("help.key-note-does")],
    ...allModes.map(({ key, label }) => [key, t.say(label)] as const),
    [`${mod}Z`, t("help.key-undo-does", { mod })],
    [t("help.key-join"), t("help.key-join-does")],
    [t("help.key-join-on"), t("help.key-join-on-does")],
    [t("help.key-menu"), t("help.key-menu-does")],
    ["Esc", t("help.key-escape-does")],
    ["← ↑ → ↓", t("help.key-arrows-do")],
    ["+ −", t("help.key-zoom-does")],
    ["L", t("help.key-layout-does")],
  ];
}
