import { TriangleAlert } from "lucide-react";
import { useSyncExternalStore } from "react";
import { halfLoaded, onHalfLoaded } from "../../api/half-loaded.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { formatList } from "../../format/format-count.ts";
import { useText } from "../../language/use-text.ts";

/** Data sets are only half loaded: whatever is shown may be incomplete. */
export function HalfLoadedBanner() {
  const t = useText();
  const ids = useSyncExternalStore(onHalfLoaded, halfLoaded);
  const datasets = useExplorerState((state) => state.overview?.datasets);
  if (ids.length === 0) return null;
  const titles = ids.map((id) => datasets?.find((each) => each.id === id)?.title ?? id);
  return (
    <div className="failure" role="status">
      <TriangleAlert size={15} aria-hidden="true" />
      <span>{t("notice.half-loaded", { titles: formatList(t, titles) })}</span>
    </div>
  );
}
