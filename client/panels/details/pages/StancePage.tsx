import { type CellQuery } from "../../../api/__generated__/graphql.ts";
import { useExplorer } from "../../../explorer-context.tsx";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { type Translate } from "../../../messages/translate.ts";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { monthSpan } from "../../time/month-span.ts";
import { Mark } from "../../parts/Mark.tsx";
import { counted } from "../../../format/format-count.ts";
import { wordOf } from "../../../options/option.ts";
import { stanceLevel as levelOption } from "../../../options/stances/stance-level.ts";
import { tileLabel } from "../../parts/words.ts";
import { linkTo } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { OtherStances } from "../cards/OtherStances.tsx";
import { Dispute, PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PositionCard } from "../cards/PositionCard.tsx";
import { sourceCount } from "../cards/source-count.ts";
import { useBoundsWords } from "../hooks/bounds-words.ts";
import { useCounted } from "../hooks/counted.tsx";
import { useCell } from "../hooks/use-cell.ts";

type Cell = CellQuery["stanceMatrix"]["cells"][number];
type Position = Cell["evidence"]["edges"][number]["node"];

/** All positions of one actor on one issue, latest first, and who else holds the same or the opposite. */
export function StancePage({ actor, issue }: { actor: string; issue: string }) {
  const t = useText();
  const pages = useCell(actor, issue);
  return (
    <Pending answer={pages}>
      {({ answer }) => {
        const [cell] = answer.stanceMatrix.cells;
        if (cell === undefined) return <NothingSaid />;
        const positions = cell.evidence.edges.map(({ node }) => node);
        return (
          <>
            <Head cell={cell} />
            <Tiles tiles={tilesOf(t, positions, cell.n)} />
            <BothWays positions={positions} />
            <Holders cell={cell} />
            <Section title={t("stance-page.each")}>
              <MorePages pages={pages} none="">
                {(edges) =>
                  edges.map(({ node, counted: counts }) => (
                    <PositionCard
                      key={node.id}
                      position={node}
                      named={cell.holders > 1 ? ["actor"] : []}
                      counts={counts || node.stance === "UNCLEAR"}
                    />
                  ))
                }
              </MorePages>
            </Section>
            <OtherStances actor={cell.actor} issue={issue} stance={cell.stance} />
          </>
        );
      }}
    </Pending>
  );
}

function Head({ cell: { actor, issue, band, n } }: { cell: Cell }) {
  const t = useText();
  return (
    <PageHead
      mark={<Mark kind="ACTOR" {...actor} />}
      kind={
        <RichText
          id={issue.issueKind === "CLAIM" ? "stance-page.on-claim" : "stance-page.on"}
          values={{ actorName: actor.name, issueTitle: issue.title }}
          tags={{ actor: linkTo(actor.id), issue: linkTo(issue.id) }}
        />
      }
      title={issue.question}
      line={
        band !== null && (
          <>
            <b className="band">{t(`band.${band}`)}</b>
            {n > 1 && ` · ${t("stance-page.from", { positions: counted(t, n, "position") })}`}
          </>
        )
      }
    />
  );
}

/** There are no positions with the current options, so the options are named and can be reset. */
function NothingSaid() {
  const t = useText();
  const explorer = useExplorer();
  const { filters, options } = useCounted();
  const { stanceLevel, attribution } = options;
  const within = useBoundsWords(filters);
  const chosen = [
    stanceLevel === "PERSON"
      ? null
      : t("stance-page.counted-by", { level: wordOf(levelOption, stanceLevel) }),
    attribution === "SELF" ? t("stance-page.own-words") : null,
  ].filter(Boolean);
  const narrowed = [...chosen, ...(within === "" ? [] : [within])];
  return (
    <div className="panel-empty">
      <p>
        {narrowed.length === 0
          ? t("stance-page.none")
          : t("stance-page.none-by", { how: narrowed.join(", ") })}
      </p>
      {chosen.length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() => void explorer.setOptions({ stanceLevel: "PERSON", attribution: "SAID" })}
        >
          {t("stance-page.as-recorded")}
        </button>
      )}
    </div>
  );
}

function tilesOf(t: Translate, positions: readonly Position[], total: number) {
  const days = positions.flatMap(({ date }) => date.earliest ?? []);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  const sources = sourceCount(positions.flatMap(({ citations }) => citations));
  const rest = positions.length < total;
  return [
    { count: total, label: tileLabel(t, "position", total) },
    { count: rest ? `${sources}+` : sources, label: tileLabel(t, "source", sources) },
    ...(first !== undefined && total > 1 && !rest
      ? [{ count: monthSpan(t, first, first), label: t("stance-page.first") }]
      : []),
    ...(last !== undefined
      ? [
          {
            count: monthSpan(t, last, last),
            label: t(total > 1 ? "stance-page.last" : "stance-page.stated"),
          },
        ]
      : []),
  ];
}

function BothWays({ positions }: { positions: readonly Position[] }) {
  const t = useText();
  const yes = positions.filter(({ stance }) => stance === "SUPPORTS");
  const no = positions.filter(({ stance }) => stance === "OPPOSES");
  const [one] = yes;
  if (one === undefined || no.length === 0) return null;
  const isClaim = one.issue.issueKind === "CLAIM";
  const days = (list: readonly Position[]) =>
    list.map(({ date }) => formatDateRange(t, date.earliest, date.latest)).join("; ");
  return (
    <Dispute count={yes.length + no.length}>
      <RichText
        id={isClaim ? "stance-page.both-ways-claim" : "stance-page.both-ways"}
        values={{ yes: days(yes), no: days(no) }}
      />
    </Dispute>
  );
}

/** A roll-up: how many holders there are, and whether they disagree. */
function Holders({ cell: { holders, holdersDisagree, actor } }: { cell: Cell }) {
  const t = useText();
  if (holders < 2) return null;
  return (
    <p className="beside">
      {t(holdersDisagree ? "stance-page.holders-disagree" : "stance-page.holders-agree", {
        holders: counted(t, holders, "holder"),
        actor: actor.name,
      })}
    </p>
  );
}
