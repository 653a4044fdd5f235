import { type Explorer } from "../../../explorer/explorer.ts";
import { message } from "../../../messages/message.ts";
import { type Translate } from "../../../messages/translate.ts";
import { type Command, commandsIn } from "../../selected/command.ts";
import { canCompare, compareWith, compareWithBefore, periodBefore } from "./compare-views.ts";

/** Commands that open this view beside itself: as it is, or in the time before its period. */
export function compareCommands(t: Translate, explorer: Explorer): Command[] {
  if (!canCompare(explorer)) return [];
  const command = commandsIn(t);
  const before = periodBefore(explorer.store.getState().filters.period);
  return [
    command(message("beside.open"), () => compareWith(explorer, null)),
    ...(before === null
      ? []
      : [
          command(message("beside.open-before", { n: before.days }), () =>
            compareWithBefore(explorer),
          ),
        ]),
  ];
}
