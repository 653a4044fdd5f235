import { Checkbox, NativeSelect, Switch } from "@mantine/core";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { aboutOf } from "../../modes/stance-question.ts";
import { type Control, type Option } from "../../options/option.ts";
import { DayField } from "./DayField.tsx";
import { useOption } from "./use-option.ts";

type Of<K extends Control["kind"]> = { option: Option; control: Extract<Control, { kind: K }> };

/** The control of an option in a menu, with an explanation of its value. */
export function OptionControl({ option }: { option: Option }) {
  const { control } = option;
  switch (control.kind) {
    case "choice":
      return <OneOf option={option} control={control} />;
    case "several":
      return <SeveralOf option={option} control={control} />;
    case "switch":
      return <YesOrNo option={option} control={control} />;
    case "day":
      return <Day option={option} control={control} />;
  }
}

function OneOf({ option, control: { choices } }: Of<"choice">) {
  const t = useText();
  const [value, choose] = useOption(option);
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <NativeSelect
      size="xs"
      label={t.say(option.label)}
      description={chosen && t.say(chosen.help)}
      inputWrapperOrder={["label", "input", "description"]}
      value={String(value)}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        const next = choices.find((choice) => String(choice.value) === wanted);
        if (next !== undefined) choose(next.value);
      }}
      data={choices.map((choice) => ({ value: String(choice.value), label: t.say(choice.label) }))}
    />
  );
}

function SeveralOf({ option, control: { choices } }: Of<"several">) {
  const t = useText();
  const [value, choose] = useOption(option);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset>
      <legend>{t.say(option.label)}</legend>
      <div className="filters-columns">
        {choices.map((choice) => (
          <Checkbox
            key={String(choice.value)}
            size="xs"
            label={t.say(choice.label)}
            title={t.say(choice.help)}
            checked={chosen.includes(choice.value)}
            onChange={() => {
              const others = chosen.filter((other) => other !== choice.value);
              choose(others.length < chosen.length ? others : [...chosen, choice.value]);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function YesOrNo({ option, control }: Of<"switch">) {
  const t = useText();
  const [value, choose] = useOption(option);
  const automatic = useExplorerState((state) => control.automatic(aboutOf(state)));
  const on = typeof value === "boolean" ? value : automatic;
  return (
    <Switch
      size="xs"
      label={t.say(option.label)}
      description={t.say(control.help)}
      checked={on}
      onChange={() => choose(!on)}
    />
  );
}

function Day({ option, control }: Of<"day">) {
  const t = useText();
  const [value, choose] = useOption(option);
  return (
    <DayField
      label={t.say(option.label)}
      help={t.say(control.help)}
      day={typeof value === "string" ? value : null}
      onDay={(day) => {
        choose(day);
        return null;
      }}
    />
  );
}
