import { useText } from "../../../language/use-text.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { MeetingLine, TieLink } from "../cards/links.tsx";
import { Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { encounterId } from "../hooks/subject.ts";
import { type GroundActor } from "./ground-node.tsx";
import { sessionsOfTwo } from "./sessions-of-two.ts";
import { useSessionsOfTwo } from "./use-several.ts";

/** The sessions of two actors, together and apart. */
export function SessionsOfBoth({ a, b }: { a: GroundActor; b: GroundActor }) {
  const t = useText();
  const { answer, kinds } = useSessionsOfTwo(a.id, b.id);
  return (
    <Section title={t("several.sessions")}>
      <Pending answer={answer}>
        {(found) => {
          const { together, onlyA, onlyB, complete } = sessionsOfTwo(
            found.a,
            found.b,
            ({ meetingKind }) => kinds.length === 0 || kinds.includes(meetingKind),
          );
          return (
            <>
              {!complete && <p className="beside">{t("several.latest-only", { n: 100 })}</p>}
              <h4 className="apart">
                {together.length === 0 ? (
                  t(complete ? "several.never-together" : "several.never-of-latest")
                ) : (
                  <TieLink id={encounterId(a.id, b.id)}>
                    {t("several.together", { n: together.length })}
                  </TieLink>
                )}
              </h4>
              <Meetings list={together} />
              <h4 className="apart">
                {t("several.without", { n: onlyA.length, one: a.name, other: b.name })}
              </h4>
              <Meetings list={onlyA} />
              <h4 className="apart">
                {t("several.without", { n: onlyB.length, one: b.name, other: a.name })}
              </h4>
              <Meetings list={onlyB} />
            </>
          );
        }}
      </Pending>
    </Section>
  );
}

type Meeting = Parameters<typeof MeetingLine>[0]["meeting"];

function Meetings({ list }: { list: readonly Meeting[] }) {
  if (list.length === 0) return null;
  return (
    <FoldedList items={list} keep={3} more="meeting">
      {(meeting) => <MeetingLine key={meeting.id} meeting={meeting} />}
    </FoldedList>
  );
}
