import { useMantineColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { type SearchQuery } from "../../api/__generated__/graphql.ts";
import { execute } from "../../api/execute.ts";
import { searchQuery } from "../../api/operations/lookup-operations.ts";
import { messageOf } from "../../messages/message-of.ts";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { Mark } from "../parts/Mark.tsx";
import { listCommands } from "./commands.ts";
import { type Command } from "../selected/command.ts";
import { detailWords } from "./detail-words.ts";
import { findExactly, findNearly } from "./find-locally.ts";
import { closeSearch, searchDialog, setSearchText } from "./search-dialog.ts";
import { useNearNames } from "./use-near-names.ts";

type Hit = SearchQuery["search"][number];
type Choice = { id: string; hit: Hit } | { id: string; command: Command };

/** The kinds to search for. */
const kinds = ["ACTOR", "MEETING", "ISSUE", "DOCUMENT", "POSITION", "SOURCE"] as const;

/**
 * Those that are no nodes of the canvas, and open in the panel. They come last: there are many, found by the words of
 * their quotes and titles, and they are usually reached from what they are about.
 */
const offCanvas: readonly Hit["kind"][] = ["POSITION", "SOURCE"];

/** The search field with its results: by name, by the words of a quote, and commands. */
export function FindBox() {
  const t = useText();
  const explorer = useExplorer();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const text = useStore(searchDialog, (dialog) => dialog.text);
  const [active, setActive] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // The dialog opened before this field was loaded, and could not focus it.
  useEffect(() => field.current?.focus(), []);
  const [wanted] = useDebouncedValue(text.trim(), 120);
  const { hits, searching, error } = useHits(text.trim() === "" ? "" : wanted);
  const commands = useMemo(
    () => listCommands(t, explorer, { setScheme: setColorScheme }),
    [t, explorer, setColorScheme],
  );
  const findable = commands.map((command) => ({ text: command.label, item: command }));
  const exact = findExactly(findable, text);
  const near = findNearly(findable, text).filter((command) => !exact.includes(command));
  const known = new Set(hits.map((hit) => hit.node.id));
  const guesses = useNearNames(wanted).filter((hit) => !known.has(hit.node.id));
  // Commands first: they are there at once, and do not move when the search results arrive.
  const choices: Choice[] = [
    ...exact.map((command) => ({ id: `${listId}-${command.id}`, command })),
    ...[...hits, ...guesses].map((hit) => ({ id: `${listId}-${hit.node.id}`, hit })),
    ...near.map((command) => ({ id: `${listId}-${command.id}`, command })),
  ];

  const chosen = Math.min(active, choices.length - 1);
  const chosenChoice = choices[chosen];

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen, hits]);

  function choose(choice: Choice | undefined) {
    if (choice === undefined) return;
    closeSearch();
    if ("command" in choice) choice.command.run();
    else if (whatEnterDoes(choice) === "panel")
      explorer.select({ type: "node", id: choice.hit.node.id });
    else void explorer.open([choice.hit.node.id]);
  }

  function onKey(event: KeyboardEvent) {
    const last = choices.length - 1;
    const next = {
      ArrowDown: chosen === last ? 0 : chosen + 1,
      ArrowUp: chosen <= 0 ? last : chosen - 1,
      PageDown: Math.min(last, chosen + 8),
      PageUp: Math.max(0, chosen - 8),
    }[event.key];
    if (next !== undefined) setActive(next);
    else if (event.key === "Enter") choose(chosenChoice);
    else return;
    event.preventDefault();
  }

  const option = (choice: Choice, place: number) => ({
    id: choice.id,
    role: "option",
    "aria-selected": place === chosen,
    className: "find-option",
    onPointerMove: () => setActive(place),
    onClick: () => choose(choice),
  });
  return (
    <div className="find-box">
      <div className="find-input">
        <Search size={16} aria-hidden="true" />
        <input
          ref={field}
          data-autofocus
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={chosenChoice?.id}
          aria-label={t("header.find")}
          placeholder={t("search.placeholder")}
          maxLength={200}
          value={text}
          onChange={(event) => {
            setSearchText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <div
        className="find-list"
        id={listId}
        role="listbox"
        aria-label={t("search.found")}
        ref={list}
      >
        {choices.map((choice, place) =>
          "hit" in choice ? (
            <div key={choice.id} {...option(choice, place)}>
              <Mark {...markOf(choice.hit)} size={12} />
              <span className="find-title">{choice.hit.title}</span>
              <span className="find-detail">
                {choice.hit.detail === null
                  ? t(`node-kind.${choice.hit.kind}`)
                  : detailWords(t, choice.hit.detail)}
              </span>
            </div>
          ) : (
            <div key={choice.id} {...option(choice, place)} data-command="true">
              <span className="find-title">{choice.command.label}</span>
              {choice.command.keys !== undefined && <kbd>{choice.command.keys}</kbd>}
            </div>
          ),
        )}
      </div>
      <p className="find-says" role="status">
        {error !== null
          ? t.say(messageOf(error))
          : text.trim() === ""
            ? t("search.begin")
            : searching
              ? t("search.searching")
              : hits.length + guesses.length === 0
                ? t("search.nothing", { text: text.trim() })
                : t(hits.length === 20 ? "search.best" : "search.hits", {
                    n: hits.length + guesses.length,
                  })}{" "}
        {error === null &&
          chosenChoice !== undefined &&
          t(`search.enter-${whatEnterDoes(chosenChoice)}`)}
      </p>
    </div>
  );
}

function whatEnterDoes(choice: Choice): "canvas" | "command" | "panel" {
  if ("command" in choice) return "command";
  return offCanvas.includes(choice.hit.kind) ? "panel" : "canvas";
}

function useHits(text: string): { hits: readonly Hit[]; searching: boolean; error: Error | null } {
  const variables = { text, kinds: [...kinds], first: 20 };
  const { data, isFetching, error } = useQuery({
    queryKey: [searchQuery.toString(), variables],
    queryFn: ({ signal }) => execute(searchQuery, variables, signal),
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
  const hits = (data?.search ?? []).toSorted(
    (a, b) => offCanvas.indexOf(a.kind) - offCanvas.indexOf(b.kind),
  );
  return { hits: text === "" ? [] : hits, searching: isFetching, error };
}

function markOf({ kind, node }: Hit) {
  if (node.__typename !== "Actor") return { kind };
  const { actorKind, side, country, placeholder } = node;
  return { kind, actorKind, side, country, placeholder };
}
