import { useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { type Filters } from "../../../model/filters.ts";
import { useBoundsWords } from "../hooks/bounds-words.ts";
import { useLifting } from "../hooks/counted.tsx";

/** The bounds that limit the numbers of a page, with a button to lift them. */
export function BoundsNote({ by }: { by: readonly (keyof Filters)[] }) {
  const t = useText();
  const filters = useExplorerState((state) => state.filters);
  const { lifted, lift } = useLifting();
  const own = Object.fromEntries(by.map((name) => [name, filters[name]])) as Partial<Filters>;
  const words = useBoundsWords(own);
  if (words === "") return null;
  return (
    <p className="bounds-note">
      {lifted ? t("bounds.lifted") : t("bounds.counted", { bounds: words })}{" "}
      <button type="button" className="link-button" onClick={() => lift(!lifted)}>
        {lifted ? t("bounds.back") : t("bounds.all")}
      </button>
    </p>
  );
}
