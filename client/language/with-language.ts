import { findLanguage, type Language } from "../messages/languages.ts";
import { languageName as name } from "../url/browser-address.ts";
import { readerLanguage } from "./reader-language.ts";
import { type AddressBar } from "../url/keep-link.ts";

/** The language in an address, if it is supported. */
export function languageInLink(search: string): Language | null {
  return findLanguage(new URLSearchParams(search).get(name));
}

/** Adds the language to an address, unless it is English. */
export function withLanguage(address: AddressBar): AddressBar {
  const read = () => unspoken(address.read());
  const write: AddressBar["write"] = (search, how) => address.write(spoken(search), how);
  readerLanguage.subscribe(() => write(read(), "replace"));
  return { read, write, onTravel: (listener) => address.onTravel(listener) };
}

/** The search part of an address with the current language, unless that is English. */
export function spoken(search: string): string {
  const { language } = readerLanguage.getState().t;
  if (language === "en") return search;
  return `${search === "" ? "?" : `${search}&`}${name}=${language}`;
}

/**
 * The search part of an address without its language. It is removed as text, so that the rest stays exactly as
 * written.
 */
export function unspoken(search: string): string {
  const parts = search.replace(/^\?/, "").split("&");
  const rest = parts.filter((part) => part !== "" && !part.startsWith(`${name}=`));
  return rest.length === 0 ? "" : `?${rest.join("&")}`;
}
