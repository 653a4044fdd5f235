import { Button, Checkbox, NativeSelect, Popover, Switch, TextInput } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import {
  changedOptions,
  meetingKindChoices,
  type NetworkOptions,
  usualOptions,
} from "../../model/network-options.ts";
import { meetingKindWord } from "../parts/english-words.ts";
import {
  type OptionControl,
  optionControls,
  type SelectControl,
  type SwitchControl,
} from "./option-controls.ts";

/** How the network on the screen is computed and shown, behind one quiet button. */
export function OptionsMenu() {
  const view = useExplorerState((state) => state.view);
  const mode = useExplorerState((state) => state.mode);
  const options = useExplorerState((state) => state.options);
  const controls = optionControls({ view, mode });
  if (controls.length === 0) return null;
  const here = new Set(controls.map(optionOf));
  const changed = changedOptions(options).filter((option) => here.has(option));
  return (
    <Popover position="bottom-start" width={348} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="chip chip-add" data-changed={changed.length > 0}>
          options{changed.length > 0 && ` · ${changed.length} changed`}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="filters options">
          {controls.map((control) => (
            <Control key={optionOf(control)} control={control} />
          ))}
          {changed.length > 0 && <AsUsual changed={changed} />}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function optionOf(control: OptionControl): keyof NetworkOptions {
  if (control.kind === "kinds") return "meetingKinds";
  return control.kind === "since" ? "notSince" : control.option;
}

function Control({ control }: { control: OptionControl }) {
  switch (control.kind) {
    case "select":
      return <SelectOption control={control} />;
    case "switch":
      return <SwitchOption control={control} />;
    case "kinds":
      return <KindsOption />;
    case "since":
      return <SinceOption />;
  }
}

function SelectOption({ control }: { control: SelectControl }) {
  const explorer = useExplorer();
  const value = useExplorerState((state) => state.options[control.option]);
  const chosen = control.choices.find((choice) => choice.value === value);
  return (
    <NativeSelect
      size="xs"
      label={control.label}
      description={chosen?.meaning}
      inputWrapperOrder={["label", "input", "description"]}
      value={String(value)}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        const next = control.choices.find((choice) => String(choice.value) === wanted);
        if (next !== undefined) void explorer.setOptions({ [control.option]: next.value });
      }}
      data={control.choices.map((choice) => ({ value: String(choice.value), label: choice.label }))}
    />
  );
}

function SwitchOption({ control }: { control: SwitchControl }) {
  const explorer = useExplorer();
  const value = useExplorerState((state) => state.options[control.option]);
  // Unnamed groups at meetings count by themselves where the explored graph holds one.
  const automatic = useExplorerState(
    (state) =>
      state.scope === "explored" &&
      state.explored.someNode((_, node) => node.kind === "ACTOR" && node.placeholder),
  );
  const on = value ?? automatic;
  return (
    <Switch
      size="xs"
      label={control.label}
      description={control.meaning}
      checked={on}
      onChange={() => void explorer.setOptions({ [control.option]: !on })}
    />
  );
}

function KindsOption() {
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.options.meetingKinds);
  return (
    <fieldset>
      <legend>Only meetings</legend>
      <div className="filters-columns">
        {meetingKindChoices.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            label={meetingKindWord[kind]}
            checked={chosen.includes(kind)}
            onChange={() => {
              const others = chosen.filter((other) => other !== kind);
              const next = others.length < chosen.length ? others : [...chosen, kind];
              void explorer.setOptions({ meetingKinds: next });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function SinceOption() {
  const explorer = useExplorer();
  const day = useExplorerState((state) => state.options.notSince);
  return (
    <TextInput
      type="date"
      size="xs"
      label="Not met since"
      description="Counts those too whose last meeting was before this day."
      inputWrapperOrder={["label", "input", "description"]}
      value={day ?? ""}
      onChange={(event) => {
        const { value } = event.currentTarget;
        void explorer.setOptions({ notSince: value === "" ? null : value });
      }}
    />
  );
}

function AsUsual({ changed }: { changed: readonly (keyof NetworkOptions)[] }) {
  const explorer = useExplorer();
  const usual = Object.fromEntries(changed.map((option) => [option, usualOptions[option]]));
  return (
    <Button size="xs" onClick={() => void explorer.setOptions(usual)}>
      All as usual
    </Button>
  );
}
