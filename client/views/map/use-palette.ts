import { useEffect, useState } from "react";
import { loadFonts } from "../../canvas/overlay/label-style.ts";
import { forgetTextWidths } from "../../canvas/overlay/text-width.ts";
import { onSchemeChange, type Palette, readPalette } from "../../canvas/palette.ts";

/** The colours of the page, read again when they change or when the fonts have arrived. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => readPalette(document.documentElement));
  useEffect(() => {
    const renew = () => setPalette(readPalette(document.documentElement));
    let isHere = true;
    void loadFonts(readPalette(document.documentElement).fontFamily).then(() => {
      forgetTextWidths();
      if (isHere) renew();
    });
    const stop = onSchemeChange(document.documentElement, renew);
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return palette;
}
