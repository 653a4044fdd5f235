import { type PointerEvent, useRef } from "react";
import { useText } from "../../language/use-text.ts";

/** The heights of the sheet on a narrow screen, in percent. */
const sheetHeights = { half: 46, tall: 84 } as const;
export type SheetSize = keyof typeof sheetHeights;

/** Dragged below this height it closes, in percent. */
const closesBelow = 22;

/**
 * The grip of the panel, which is a sheet on a narrow screen: drag it up and down, or press it to change the
 * size.
 */
export function SheetGrip(props: {
  size: SheetSize;
  onSize: (size: SheetSize) => void;
  onClose: () => void;
}) {
  const t = useText();
  const { size, onSize, onClose } = props;
  const drag = useRef<{ from: number; moved: boolean } | null>(null);
  const other = size === "half" ? "tall" : "half";

  function heightAt(event: PointerEvent): number {
    const from = drag.current?.from ?? event.clientY;
    return sheetHeights[size] + ((from - event.clientY) / window.innerHeight) * 100;
  }

  function move(event: PointerEvent<HTMLElement>) {
    if (drag.current === null) return;
    const height = heightAt(event);
    drag.current.moved ||= Math.abs(height - sheetHeights[size]) > 1.5;
    if (drag.current.moved) sheetOf(event)?.style.setProperty("--sheet", `${height}dvh`);
  }

  function end(event: PointerEvent<HTMLElement>) {
    const { current } = drag;
    if (current === null) return;
    const height = heightAt(event);
    sheetOf(event)?.style.removeProperty("--sheet");
    drag.current = null;
    if (!current.moved) onSize(other);
    else if (height < closesBelow) onClose();
    else onSize(height > (sheetHeights.half + sheetHeights.tall) / 2 ? "tall" : "half");
  }

  return (
    <button
      type="button"
      className="sheet-grip"
      aria-label={size === "half" ? t("panel.taller") : t("panel.smaller")}
      onPointerDown={(event) => {
        drag.current = { from: event.clientY, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={(event) => {
        drag.current = null;
        sheetOf(event)?.style.removeProperty("--sheet");
      }}
      // For keyboards only: pointer presses were handled when they ended.
      onClick={(event) => event.detail === 0 && onSize(other)}
    />
  );
}

function sheetOf(event: PointerEvent<HTMLElement>): HTMLElement | null {
  return event.currentTarget.closest<HTMLElement>(".panel");
}
