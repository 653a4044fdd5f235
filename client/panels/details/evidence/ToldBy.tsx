import { Fragment, type ReactNode } from "react";
import { type PositionFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { toldBy, type ToldBy as Part } from "../../parts/told-by.ts";
import { linkTo } from "../cards/links.tsx";

/** Who said a position; each link of the chain opens what it names. */
export function ToldBy({ position }: { position: PositionFieldsFragment }) {
  return toldBy(position).map((part, place) => (
    <Fragment key={place}>
      {place > 0 && ", "}
      <OnePart part={part} />
    </Fragment>
  ));
}

function OnePart({ part }: { part: Part }) {
  const t = useText();
  if (!("name" in part)) return t(part.id);
  const who = part.opens === null ? (name: ReactNode) => name : linkTo(part.opens);
  return <RichText id={part.id} values={{ name: part.name }} tags={{ who }} />;
}
