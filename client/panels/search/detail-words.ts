import { type Translate } from "../../messages/translate.ts";
import { formatDateRange } from "../../format/format-date-range.ts";

/** A hit's detail, with its coded dates (`2025-10-24/2025-10-26`) in a readable form. */
export function detailWords(t: Translate, detail: string): string {
  return detail.replace(
    /\b(\d{4}-\d\d-\d\d)[~?%]?(?:\/(\d{4}-\d\d-\d\d)[~?%]?)?(?=\s|$)/g,
    (_, from: string, to: string | undefined) => formatDateRange(t, from, to ?? from),
  );
}
