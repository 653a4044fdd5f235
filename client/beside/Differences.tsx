import { useMemo } from "react";
import { counted, formatList, nounOf } from "../format/format-count.ts";
import { useText } from "../language/use-text.ts";
import { type Translate } from "../messages/translate.ts";
import { nodeKinds } from "../model/kinds.ts";
import { type OneSelected } from "../model/selection.ts";
import { type SideName, sideNames } from "../url/beside-link.ts";
import {
  differencesOfPictures,
  differencesOfViews,
  type NamedTie,
  type PictureDifferences,
  type ViewDifference,
} from "./what-differs.ts";
import { type TwoSides } from "./both-sides.ts";

/** More names than this are counted. */
const mostNames = 60;

type Select = (side: SideName, selection: OneSelected) => void;

/** What differs between two views, in words: what they ask, and what is on their pictures. A line of it, and all of it. */
export function Differences({ state, select }: { state: TwoSides; select: Select }) {
  const t = useText();
  const { missing, reports } = state;
  const found = useMemo(() => compared(reports), [reports]);
  return (
    <>
      {"views" in found ? (
        <details className="two-differ">
          <summary>
            <b>{t("beside.differ")}</b>
            {inShort(t, found).map((part) => (
              <span key={part}>{part}</span>
            ))}
          </summary>
          <div className="two-differ-all">
            <Choices views={found.views} />
            <Pictures found={found} select={select} />
          </div>
        </details>
      ) : (
        <p className="two-differ">
          {found.failed === null
            ? t("beside.waiting")
            : t("beside.no-answer", { side: found.failed })}
        </p>
      )}
      <p className="two-missing" role="status">
        {missing !== null &&
          t("beside.missing", { side: missing.side, names: formatList(t, missing.names) })}
      </p>
    </>
  );
}

interface Found {
  readonly views: readonly ViewDifference[];
  /** Null while one of the views shows something else than what is on the canvas. */
  readonly pictures: PictureDifferences | null;
  readonly cut: readonly SideName[];
}

/** Nothing is compared before both views have their answers: which of them has failed, if one has. */
function compared({ left, right }: TwoSides["reports"]): Found | { failed: SideName | null } {
  if (left === null || right === null) return { failed: null };
  const reports = { left, right };
  const failed = sideNames.find((name) => reports[name].answer === "failed");
  if (failed !== undefined) return { failed };
  if (left.answer !== null || right.answer !== null) return { failed: null };
  const shown = left.showsCanvas && right.showsCanvas;
  return {
    views: differencesOfViews({ left: left.words, right: right.words }),
    pictures: shown ? differencesOfPictures({ left: left.picture, right: right.picture }) : null,
    cut: sideNames.filter((name) => reports[name].picture.isCut),
  };
}

function inShort(t: Translate, { views, pictures }: Found): string[] {
  const parts = [
    ...views.map(({ label }) => label),
    ...sideNames.flatMap((side) =>
      (pictures === null ? [] : loneGroups(t, side, pictures)).map(({ title }) => title),
    ),
    ...(pictures !== null && pictures.changed.length > 0
      ? [t("beside.changed", { n: pictures.changed.length })]
      : []),
  ];
  return parts.length === 0 ? [t("beside.nothing")] : parts;
}

function Choices({ views }: { views: readonly ViewDifference[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t("beside.choices")}</h2>
      {views.length === 0 ? (
        <p>{t("beside.same-choices")}</p>
      ) : (
        <table className="two-choices">
          <thead>
            <tr>
              <th scope="col">{t("beside.choice")}</th>
              {sideNames.map((side) => (
                <th scope="col" key={side}>
                  {t("beside.side", { side })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {views.map(({ id, label, ...values }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {sideNames.map((side) => (
                  <td key={side}>{values[side] ?? t("beside.not-there")}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Pictures({ found: { pictures, cut }, select }: { found: Found; select: Select }) {
  const t = useText();
  return (
    <section>
      <h2>{t("beside.pictures")}</h2>
      {pictures === null ? (
        <p>{t("beside.no-canvas")}</p>
      ) : (
        <>
          <p>
            {t("beside.both", pictures.shared)} {isNone(pictures) && t("beside.same-pictures")}
          </p>
          {cut.map((side) => (
            <p key={side}>{t("beside.cut", { side })}</p>
          ))}
          {sideNames.map((side) => (
            <Lone key={side} side={side} pictures={pictures} select={select} />
          ))}
          {pictures.changed.length > 0 && (
            <Group
              title={t("beside.changed", { n: pictures.changed.length })}
              all={pictures.changed}
            >
              {({ tie, other }) => (
                <Name
                  key={tie.id}
                  text={`${pairOf(t, tie)}: ${t("beside.says", { before: tie.says, after: other })}`}
                  onPick={() => select("left", { type: "tie", id: tie.id })}
                />
              )}
            </Group>
          )}
        </>
      )}
    </section>
  );
}

interface LoneGroup {
  readonly title: string;
  readonly names: readonly { readonly text: string; readonly picks: OneSelected }[];
}

/** What only one picture has: nodes by kind, and ties. */
function loneGroups(t: Translate, side: SideName, pictures: PictureDifferences): LoneGroup[] {
  const ties = pictures.ties[side];
  const ofNodes = nodeKinds.flatMap((kind): LoneGroup[] => {
    const nodes = pictures.nodes[side].filter((node) => node.kind === kind);
    if (nodes.length === 0) return [];
    const title = t("beside.nodes", { side, counted: counted(t, nodes.length, nounOf[kind]) });
    const names = nodes.map(({ id, label }) => ({
      text: label,
      picks: { type: "node", id } as const,
    }));
    return [{ title, names }];
  });
  if (ties.length === 0) return ofNodes;
  const names = ties.map((tie) => ({
    text: pairOf(t, tie),
    picks: { type: "tie", id: tie.id } as const,
  }));
  return [...ofNodes, { title: t("beside.ties", { side, n: ties.length }), names }];
}

function Lone(props: { side: SideName; pictures: PictureDifferences; select: Select }) {
  const t = useText();
  const { side, pictures, select } = props;
  return loneGroups(t, side, pictures).map(({ title, names }) => (
    <Group key={title} title={title} all={names}>
      {({ text, picks }) => <Name key={picks.id} text={text} onPick={() => select(side, picks)} />}
    </Group>
  ));
}

function Group<Item>(props: {
  title: string;
  all: readonly Item[];
  children: (item: Item) => React.ReactNode;
}) {
  const t = useText();
  const { title, all, children } = props;
  return (
    <details className="two-group">
      <summary>{title}</summary>
      <ul>
        {all.slice(0, mostNames).map(children)}
        {all.length > mostNames && <li>{t("beside.more", { n: all.length - mostNames })}</li>}
      </ul>
    </details>
  );
}

function Name({ text, onPick }: { text: string; onPick: () => void }) {
  return (
    <li>
      <button type="button" className="link-button" onClick={onPick}>
        {text}
      </button>
    </li>
  );
}

function pairOf(t: Translate, { from, to }: NamedTie): string {
  return t("beside.pair", { from, to });
}

function isNone({ nodes, ties, changed }: PictureDifferences): boolean {
  const lone = [...Object.values(nodes), ...Object.values(ties)];
  return lone.every(({ length }) => length === 0) && changed.length === 0;
}
