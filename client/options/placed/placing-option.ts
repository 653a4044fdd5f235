import { allLayouts } from "../../layout/all-layouts.ts";
import { type LayoutSettings } from "../../layout/layout-settings.ts";
import { type Message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type Choice } from "../option.ts";

/** An option that sets something about the layouts that name it; it is offered with these only. */
export function placingOption<
  const Id extends keyof LayoutSettings,
  const C extends Choice<LayoutSettings[Id]>,
>(said: {
  readonly id: Id;
  readonly link: string;
  readonly usual: NoInfer<C["value"]>;
  readonly label: Message;
  readonly choices: readonly C[];
}) {
  const users = allLayouts.filter((layout) =>
    (layout.settings as readonly (keyof LayoutSettings)[]).includes(said.id),
  );
  return choiceOption({
    ...said,
    offered: ["evidence", "meetings", "stances", "agreement"],
    drawsOnly: true,
    onlyWith: { option: "layout", values: users.map(({ id }) => id) },
    // It only places what is shown, so it changes no question.
    asks: [],
    variables: () => ({}),
  });
}
