import { type CheckedDataset, checkDataset } from "../check/check-dataset.ts";
import { FaultList } from "../fault.ts";
import { count, type Output } from "../progress.ts";
import { findTexts, readTexts } from "./read-texts.ts";
import { type Verification, type VerifiedText, verifyTexts } from "./verify-texts.ts";

/**
 * `verify <folder> --texts <folder>`: checks a data set's citations against the given texts and lists
 * paragraphs that nobody has coded. Loads nothing.
 * @throws {FaultyDatasetError} when the data set has faults, or a citation is not at its stated place
 * @throws {TextsFolderError}
 */
export async function verify(folder: string, textsFolder: string, out: Output): Promise<void> {
  const dataset = await checkDataset(folder);
  const texts = await readTexts(textsFolder);
  const faults = new FaultList();
  const verification = await verifyTexts(folder, dataset.files, texts, faults.add);
  for (const line of describe(verification)) out.write(`${line}\n`);
  faults.throwIfAny();
}

/**
 * Checks a data set against the texts that it ships in its folder `texts`, where their licence allows
 * that.
 * @throws {FaultyDatasetError} when a citation is not at its stated place
 */
export async function verifyOwnTexts(dataset: CheckedDataset): Promise<void> {
  const texts = await findTexts(dataset.folder);
  if (texts === null) return;
  const faults = new FaultList();
  await verifyTexts(dataset.folder, dataset.files, texts, faults.add);
  faults.throwIfAny();
}

function* describe({ texts, unknown, unread }: Verification): Generator<string> {
  for (const text of texts) {
    yield `${text.source}: ${text.anchors === 1 ? "1 citation" : `${count(text.anchors)} citations`} checked against its text${known(text)}`;
    for (const { paragraph, begin } of text.bare)
      yield `  no coded fact in paragraph ${paragraph}: ${begin}`;
  }
  if (unknown.length > 0) yield `No source is named ${unknown.join(", ")}.`;
  if (unread.length > 0)
    yield `${unread.length === 1 ? "1 quoted source has" : `${count(unread.length)} quoted sources have`} no text here.`;
}

function known({ isKnown }: VerifiedText): string {
  if (isKnown === null) return ", for which the data set has no textHash";
  return isKnown
    ? ", which is the one that was coded"
    : ", which is not the one that was coded (textHash differs)";
}
