import { useText } from "../../language/use-text.ts";
import { allOptions } from "../../options/all-options.ts";
import { type Option } from "../../options/option.ts";

const options: readonly Option[] = allOptions;

/** Every option with an explanation of each value. */
export function OptionsHelp() {
  const t = useText();
  return (
    <dl>
      {options.map(({ id, label, control }) => (
        <div className="help-row" key={id}>
          <dt>{t.say(label)}</dt>
          <dd>
            {"choices" in control
              ? control.choices.map((choice) => (
                  <p key={String(choice.value)}>
                    <b>{t.say(choice.label)}</b> {t.say(choice.help)}
                  </p>
                ))
              : t.say(control.help)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
