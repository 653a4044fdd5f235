import { findLanguage, type Language } from "../messages/languages.ts";
import { readerLanguage } from "./reader-language.ts";
import { type AddressBar } from "../url/keep-link.ts";

const name = "lang";

/** The language that an address asks for, if it is one that we speak. */
export function languageInLink(search: string): Language | null {
  return findLanguage(new URLSearchParams(search).get(name));
}

/** An address that says in which language it was seen, beside what it says of the view; English goes without saying. */
export function withLanguage(address: AddressBar): AddressBar {
  const read = () => withoutLanguage(address.read());
  const write: AddressBar["write"] = (search, how) => address.write(spoken(search), how);
  readerLanguage.subscribe(() => write(read(), "replace"));
  return { read, write, onTravel: (listener) => address.onTravel(listener) };
}

/** The search part of an address with the language in which the screen speaks, where that is not English. */
export function spoken(search: string): string {
  const { language } = readerLanguage.getState().t;
  if (language === "en") return search;
  return `${search === "" ? "?" : `${search}&`}${name}=${language}`;
}

/** Taken out as text: the rest of the address stays as its writer wrote it. */
function withoutLanguage(search: string): string {
  const parts = search.replace(/^\?/, "").split("&");
  const rest = parts.filter((part) => part !== "" && !part.startsWith(`${name}=`));
  return rest.length === 0 ? "" : `?${rest.join("&")}`;
}
