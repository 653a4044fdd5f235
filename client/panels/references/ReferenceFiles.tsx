import { Button } from "@mantine/core";
import { useState } from "react";
import { message } from "../../messages/message.ts";
import { announce } from "../notices/announcements.ts";
import { download } from "../parts/download.ts";
import { type ReadReferences } from "./read-references.ts";
import { type ReferenceForm, referenceForms } from "./reference-form.ts";
import "../../language/late-words.ts";

interface Props {
  /** Says what the files contain. */
  label: string;
  /** File name without extension. */
  name: string;
  read: ReadReferences;
}

/** A row of buttons, one for each format of reference managers; each downloads a file. */
export function ReferenceFiles({ label, name, read }: Props) {
  const [reading, setReading] = useState<string | null>(null);
  const save = async ({ format, ending, type, join }: ReferenceForm) => {
    setReading(format);
    try {
      download(`${name}.${ending}`, type, join(await read(format)));
    } catch (error) {
      announce(message("export.failed", { why: error instanceof Error ? error.message : "" }));
    } finally {
      setReading(null);
    }
  };
  return (
    <div className="actions" role="group" aria-label={label}>
      <span className="beside">{label}</span>
      {referenceForms.map((form) => (
        <Button
          key={form.format}
          size="xs"
          variant="default"
          disabled={reading !== null}
          loading={reading === form.format}
          onClick={() => void save(form)}
        >
          {form.name}
        </Button>
      ))}
    </div>
  );
}
