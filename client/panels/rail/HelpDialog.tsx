import { Modal } from "@mantine/core";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { isMac } from "../parts/is-mac.ts";
import { Mark, type Marked } from "../parts/Mark.tsx";
import { StanceMark } from "../parts/StanceMark.tsx";
import { stanceOrder } from "../parts/words.ts";

const dialog = createStore(() => ({ opened: false }));

/** Opens the help. */
export function openHelp(): void {
  dialog.setState({ opened: true });
}

const shapes: readonly [Marked, string, string][] = [
  [{ kind: "ACTOR", actorKind: "PERSON" }, "Person", "coloured by side of the table"],
  [{ kind: "ACTOR", actorKind: "STATE" }, "State", "the state itself, not its envoys"],
  [
    { kind: "ACTOR", actorKind: "ORGANISATION" },
    "Organisation",
    "a ministry, an agency, an alliance, a party",
  ],
  [
    { kind: "ACTOR", actorKind: "GROUP", placeholder: true },
    "Unnamed group",
    "stands for participants no source names; nothing is passed down from it to single actors",
  ],
  [
    { kind: "MEETING" },
    "Meeting",
    "who met whom comes from sessions, never from the round around them",
  ],
  [{ kind: "ISSUE" }, "Issue", "a question, or a statement of fact that actors affirm or deny"],
  [{ kind: "DOCUMENT" }, "Document", "a plan, statement or agreement that actors issued"],
];

const stanceHelp: Readonly<Record<(typeof stanceOrder)[number], string>> = {
  SUPPORTS: "yes; of a statement of fact: affirms",
  OPPOSES: "no; of a statement of fact: denies",
  CONDITIONAL: "yes, if; the condition stands with the position",
  NEUTRAL: "abstains, or says that it is of two minds",
  UNCLEAR: "the source leaves it open",
};

/** How to read the picture, what the words mean, and the keys. */
export function HelpDialog() {
  const { opened } = useStore(dialog);
  const mod = isMac() ? "⌘" : "Ctrl ";
  const keys: readonly [string, string][] = [
    [`${mod}K or /`, "find anything, or run a command"],
    ["E", "expand what is selected: fetch what surrounds it"],
    ["H", "hide what is selected"],
    ["P", "pin or unpin what is selected"],
    ["F", "fit the picture into the window"],
    ["1 2 3 4", "evidence, who met whom, who holds which stance, who agrees with whom"],
    [`${mod}Z`, "undo; with Shift: redo"],
    ["Esc", "let go of the selection"],
    ["← ↑ → ↓", "on the canvas: go to the next node in that direction"],
    ["+ −", "on the canvas: zoom"],
    ["L", "on the canvas: place everything anew"],
  ];
  return (
    <Modal
      opened={opened}
      onClose={() => dialog.setState({ opened: false })}
      title="How to read this"
      size="xl"
    >
      <div className="help">
        <section>
          <p>
            Every mark, line and cell rests on facts, and each fact on a source. Select anything:
            the panel shows what it rests on, with paragraph and quoted words. Expand what is
            interesting, hide what is not; everything can be undone, and the link restores what you
            see.
          </p>
        </section>
        <section>
          <h3>Shapes</h3>
          <dl>
            {shapes.map(([mark, name, meaning]) => (
              <div className="help-row" key={name}>
                <dt>
                  <Mark {...mark} /> {name}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>Networks</h3>
          <p>
            Who met whom counts sessions of both. Who agrees with whom compares what two say on the
            same issues: <b className="stance stance-supports">+</b> they agree,{" "}
            <b className="stance stance-opposes">−</b> they disagree, the wider the more. Gaps are
            those who disagree and have not met. Options say how all this is computed; what is not
            shown is counted in the line above.
          </p>
        </section>
        <section>
          <h3>Stances</h3>
          <dl>
            {stanceOrder.map((stance) => (
              <div className="help-row" key={stance}>
                <dt>
                  <StanceMark stance={stance} issueKind="QUESTION" />
                </dt>
                <dd>{stanceHelp[stance]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>Keys</h3>
          <dl>
            {keys.map(([key, meaning]) => (
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
          The same facts can be queried over <a href="/graphql">GraphQL</a>. If the canvas is of no
          use to you, the table and the stances hold every node, tie and number of it, by keyboard.
        </p>
      </div>
    </Modal>
  );
}
