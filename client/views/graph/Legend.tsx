import { useState } from "react";
import { ChevronDown, ChevronUp } from "lucide-react";
import { type Shape } from "../../canvas/picture.ts";
import { type Stance } from "../../model/kinds.ts";
import { stanceSign } from "../../panels/parts/words.ts";
import { sideVariable } from "../../theme/side-color.ts";
import { type Side } from "../../model/graph-source.ts";
import { type LegendEntries } from "./legend-entries.ts";
import { ShapeMark } from "./ShapeMark.tsx";

const shapeWord: Readonly<Record<Shape, string>> = {
  person: "person",
  state: "state",
  organisation: "organisation",
  group: "group",
  unnamed: "unnamed group",
  meeting: "meeting",
  unheld: "meeting not held",
  issue: "issue",
  document: "document",
  position: "position",
  source: "source",
};

const stanceWord: Readonly<Record<Stance, string>> = {
  SUPPORTS: "supports, affirms",
  OPPOSES: "opposes, denies",
  CONDITIONAL: "conditional",
  NEUTRAL: "neutral",
  UNCLEAR: "unclear",
  AMBIVALENT: "ambivalent",
};

const agreementWord: Readonly<Partial<Record<Stance, string>>> = {
  SUPPORTS: "agree",
  OPPOSES: "disagree",
};

const dashes: Readonly<Record<Stance, string | undefined>> = {
  SUPPORTS: undefined,
  OPPOSES: "5 3",
  CONDITIONAL: "1.5 3",
  NEUTRAL: "1 2.5",
  UNCLEAR: "1 2.5",
  AMBIVALENT: "1.5 3",
};

/** What the shapes, colours and signs of the picture mean: those that are in it. Can be folded. */
export function Legend(props: { entries: LegendEntries; sides: readonly Side[] }) {
  const { entries, sides } = props;
  const [folded, setFolded] = useState(() => window.matchMedia("(max-width: 1100px)").matches);
  const Chevron = folded ? ChevronUp : ChevronDown;
  return (
    <div className="legend" data-folded={folded}>
      <button
        type="button"
        className="legend-fold"
        aria-expanded={!folded}
        aria-label={folded ? "Show the legend" : "Fold the legend"}
        onClick={() => setFolded(!folded)}
      >
        {folded && <span>Legend</span>}
        <Chevron size={14} aria-hidden="true" />
      </button>
      {!folded && <LegendRows entries={entries} sides={sides} />}
    </div>
  );
}

function LegendRows({ entries, sides }: { entries: LegendEntries; sides: readonly Side[] }) {
  return (
    <>
      <ul aria-label="Shapes">
        {entries.shapes.map((shape) => (
          <li key={shape}>
            <ShapeMark shape={shape} />
            {shapeWord[shape]}
          </li>
        ))}
        {[entries.size, entries.width].map(
          (meaning) => meaning && <li key={meaning}>{meaning}</li>,
        )}
      </ul>
      {entries.sides.length > 0 && (
        <ul aria-label="Colours">
          {entries.sides.map((side) => (
            <li key={side.id}>
              <Dot colour={`var(${sideVariable(sides, side.id)})`} />
              {side.title}
            </li>
          ))}
          {entries.hasOthers && (
            <li>
              <Dot colour="var(--side-none)" />
              others
            </li>
          )}
        </ul>
      )}
      {entries.stances.length > 0 && (
        <ul aria-label={entries.isAgreement ? "Agreement" : "Stances"}>
          {entries.stances.map((stance) => (
            <li key={stance}>
              <StanceLine stance={stance} />
              {entries.isAgreement ? agreementWord[stance] : stanceWord[stance]}
            </li>
          ))}
          {entries.hasFlags && (
            <li>
              <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
                <path d="M0 0h9v9z" fill="var(--flag)" />
              </svg>
              has said both
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function Dot({ colour }: { colour: string }) {
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <circle cx="4.5" cy="4.5" r="4.5" fill={colour} />
    </svg>
  );
}

function StanceLine({ stance }: { stance: Stance }) {
  const colour = `var(--stance-${stance.toLowerCase()})`;
  return (
    <svg width="26" height="13" viewBox="0 0 26 13" aria-hidden="true">
      <path
        d="M1 6.5h24"
        stroke={colour}
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeDasharray={dashes[stance]}
      />
      <circle cx="13" cy="6.5" r="6" fill={colour} />
      <text
        x="13"
        y="10"
        textAnchor="middle"
        fontSize="9.5"
        fontWeight="700"
        fill="var(--stance-ink)"
      >
        {stanceSign[stance]}
      </text>
    </svg>
  );
}
