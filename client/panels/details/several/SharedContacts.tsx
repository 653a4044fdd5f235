import { useText } from "../../../language/use-text.ts";
import { meetingLevel } from "../../../options/meetings/meeting-level.ts";
import { wordOf } from "../../../options/option.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, TieLink } from "../cards/links.tsx";
import { Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { encounterId } from "../hooks/subject.ts";
import { type GroundActor } from "./ground-node.tsx";
import { metAmong, sharedContacts } from "./shared-contacts.ts";
import { useContacts } from "./use-several.ts";

/**
 * Which of some actors met each other, and the actors that several of them met; each number opens its
 * sessions.
 */
export function SharedContacts({ actors }: { actors: readonly GroundActor[] }) {
  const t = useText();
  const ids = actors.map(({ id }) => id);
  const { answer, level } = useContacts(ids);
  const possible = (ids.length * (ids.length - 1)) / 2;
  return (
    <Pending answer={answer}>
      {({ meetingNetwork: { pairs, pairsLeftOut } }) => {
        const contacts = sharedContacts(ids, pairs);
        const among = metAmong(ids, pairs);
        return (
          <>
            {ids.length > 2 && (
              <Section title={t("several.among", { n: among.length, all: possible })}>
                <FoldedList items={among} keep={6} more="pair">
                  {({ id, a, b, n }) => (
                    <li className="line" key={id}>
                      <TieLink id={encounterId(a.id, b.id)}>
                        {t("several.pair", { first: a.name, second: b.name, n })}
                      </TieLink>
                    </li>
                  )}
                </FoldedList>
              </Section>
            )}
            <Section title={t("several.contacts", { n: contacts.length })}>
              {pairsLeftOut > 0 && (
                <p className="beside">{t("several.pairs-left-out", { n: pairsLeftOut })}</p>
              )}
              {contacts.length === 0 ? (
                <p>
                  {level === "PERSON"
                    ? t("several.no-contact")
                    : t("several.no-contact-as", { level: wordOf(meetingLevel, level) })}
                </p>
              ) : (
                <FoldedList items={contacts} keep={12} more="actor">
                  {({ actor, sessions }) => (
                    <ActorLine
                      key={actor.id}
                      actor={actor}
                      beside={<Sessions actors={actors} with={actor.id} sessions={sessions} />}
                    />
                  )}
                </FoldedList>
              )}
            </Section>
          </>
        );
      }}
    </Pending>
  );
}

/** Sessions of a contact with each of those who met it. */
function Sessions(props: {
  actors: readonly GroundActor[];
  with: string;
  sessions: ReadonlyMap<string, number>;
}) {
  const t = useText();
  const { actors, sessions } = props;
  return actors.flatMap((actor) => {
    const n = sessions.get(actor.id);
    if (n === undefined) return [];
    return [
      <span className="with-one" key={actor.id}>
        <TieLink id={encounterId(actor.id, props.with)}>
          {t("several.with", { n, name: actor.name })}
        </TieLink>
      </span>,
    ];
  });
}
