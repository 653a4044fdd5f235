import { type MessageId } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";

/** How steady a stance is, as the API puts it. */
const bands: Readonly<Record<string, MessageId>> = {
  "neutral once": "band.neutral-once",
  "supported once": "band.supported-once",
  "opposed once": "band.opposed-once",
  "consistently supports": "band.consistently-supports",
  "consistently opposes": "band.consistently-opposes",
  "mostly supports": "band.mostly-supports",
  "mostly opposes": "band.mostly-opposes",
  "leans to support": "band.leans-to-support",
  "leans to oppose": "band.leans-to-oppose",
  mixed: "band.mixed",
  "on a condition once": "band.on-a-condition-once",
  "consistently on a condition": "band.consistently-on-a-condition",
  "ambivalent once": "band.ambivalent-once",
  "consistently ambivalent": "band.consistently-ambivalent",
  "consistently neutral": "band.consistently-neutral",
};

/** The mean stance in words, as the API gives it (`mostly supports`), in the reader's language. */
export function bandWords(t: Translate, band: string): string {
  const id = bands[band];
  return id === undefined ? band : t.say({ id, values: {} });
}
