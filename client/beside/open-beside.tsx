import { type ComponentType } from "react";
import { type Explorer } from "../explorer/explorer.ts";
import { spoken, unspoken, withLanguage } from "../language/with-language.ts";
import { browserAddress, isFramed, sidePath } from "../url/browser-address.ts";
import { keepLink } from "../url/keep-link.ts";
import { BesidePage } from "./BesidePage.tsx";
import { SideSpeaker } from "./SideSpeaker.tsx";
import { hear, say, type ToPage, type ToSide } from "./side-talk.ts";

/** What is shown at the addresses of two views side by side: the page of both, or in a frame the app with one. */
export async function openBeside(explorer: Explorer, App: ComponentType): Promise<ComponentType> {
  if (window.location.pathname !== sidePath) return BesidePage;
  // A frame that somebody opened by itself is the explorer.
  if (isFramed()) browserAddress.write(spoken(await beginning()), "replace");
  else window.history.replaceState(null, "", `/${window.location.search}`);
  keepLink(explorer, withLanguage(browserAddress));
  if (!isFramed()) return App;
  return () => (
    <>
      <App />
      <SideSpeaker />
    </>
  );
}

/** The search part of the address that this side begins with; what it was at, when it comes back to it. */
async function beginning(): Promise<string> {
  if (typeof (window.history.state as { search?: unknown } | null)?.search === "string") {
    return unspoken(browserAddress.read());
  }
  return await new Promise((resolve) => {
    const stop = hear<ToSide>((said, from) => {
      if (from !== window.parent || said.kind !== "begin") return;
      stop();
      resolve(said.search);
    });
    say<ToPage>(window.parent, { kind: "begin" });
  });
}
