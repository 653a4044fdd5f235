import { useState } from "react";
import { ChevronDown, ChevronUp } from "lucide-react";
import { sideTitle } from "../../model/sides.ts";
import { type Translate } from "../../messages/translate.ts";
import { useText } from "../../language/use-text.ts";
import { type Stance } from "../../model/kinds.ts";
import { stanceSign } from "../../panels/parts/words.ts";
import { sideVariable } from "../../theme/side-variable.ts";
import { type Side } from "../../model/graph-source.ts";
import { type LegendEntries } from "./legend-entries.ts";
import { ShapeMark } from "./ShapeMark.tsx";

const dashes: Readonly<Record<Stance, string | undefined>> = {
  SUPPORTS: undefined,
  OPPOSES: "5 3",
  CONDITIONAL: "1.5 3",
  NEUTRAL: "1 2.5",
  UNCLEAR: "1 2.5",
  AMBIVALENT: "1.5 3",
};

/** The meaning of the shapes, colours and signs that the picture uses. Can be folded. */
export function Legend(props: {
  entries: LegendEntries;
  sides: readonly Side[];
  /** Whether grounds are drawn behind sides. */
  hasHulls: boolean;
}) {
  const t = useText();
  const [folded, setFolded] = useState(() => window.matchMedia("(max-width: 1100px)").matches);
  const Chevron = folded ? ChevronUp : ChevronDown;
  return (
    <div className="legend" data-folded={folded}>
      <button
        type="button"
        className="legend-fold"
        aria-expanded={!folded}
        aria-label={folded ? t("legend.show") : t("legend.fold")}
        onClick={() => setFolded(!folded)}
      >
        {folded && <span>{t("legend.title")}</span>}
        <Chevron size={14} aria-hidden="true" />
      </button>
      {!folded && <LegendRows {...props} />}
    </div>
  );
}

function LegendRows({ entries, sides, hasHulls }: Parameters<typeof Legend>[0]) {
  const t = useText();
  return (
    <>
      <ul aria-label={t("legend.shapes")}>
        {entries.shapes.map((shape) => (
          <li key={shape}>
            <ShapeMark shape={shape} />
            {t(`shape.${shape}`)}
          </li>
        ))}
        {entries.hasNotThere && (
          <li>
            <svg width="26" height="9" viewBox="0 0 26 9" aria-hidden="true">
              <path
                d="M1 4.5h24"
                stroke="var(--ink-soft)"
                strokeWidth="1.6"
                strokeDasharray="7 5"
              />
            </svg>
            {t("legend.not-there")}
          </li>
        )}
        {[entries.size, entries.width, entries.place, ...entries.bundles].map(
          (meaning) => meaning && <li key={meaning.id}>{t.say(meaning)}</li>,
        )}
      </ul>
      {entries.sides.length > 0 && (
        <ul aria-label={t("legend.colours")}>
          {entries.sides.map((side) => (
            <li key={side.id}>
              <Dot colour={`var(${sideVariable(sides, side.id)})`} />
              {sideTitle(t, side)}
            </li>
          ))}
          {entries.hasOthers && (
            <li>
              <Dot colour="var(--side-none)" />
              {t("legend.others")}
            </li>
          )}
          {hasHulls && <li>{t("legend.grounds")}</li>}
        </ul>
      )}
      {entries.stances.length > 0 && (
        <ul aria-label={entries.isAgreement ? t("legend.agreement") : t("legend.stances")}>
          {entries.stances.map((stance) => (
            <li key={stance}>
              <StanceLine stance={stance} />
              {stanceText(t, stance, entries.isAgreement)}
            </li>
          ))}
          {entries.hasSomeSigns && <li>{t("legend.some-signs")}</li>}
          {entries.hasInferred && (
            <li>
              <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
                <circle
                  cx="6.5"
                  cy="6.5"
                  r="5.4"
                  fill="none"
                  stroke="var(--ink-soft)"
                  strokeWidth="1.4"
                />
              </svg>
              {t("attribution.inferred")}
            </li>
          )}
          {entries.hasFlags && (
            <li>
              <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
                <path d="M0 0h9v9z" fill="var(--flag)" />
              </svg>
              {t("legend.said-both")}
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function stanceText(t: Translate, stance: Stance, isAgreement: boolean): string {
  if (stance === "SUPPORTS") return t(isAgreement ? "legend.agree" : "legend.supports");
  if (stance === "OPPOSES") return t(isAgreement ? "legend.disagree" : "legend.opposes");
  return t(`stance.${stance}`);
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
