import { Button } from "@mantine/core";
import {
  Component,
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
} from "react";
import { useExplorerState } from "../explorer-context.tsx";
import { useText } from "../language/use-text.ts";
import { isServerThere } from "../panels/parts/is-server-there.ts";
import { TextSkeleton } from "../panels/parts/TextSkeleton.tsx";
import { type ViewOfGraph } from "./all-views.ts";

/**
 * A view, loaded when it is first opened. If loading or rendering fails, a message with a retry button takes
 * its place, and the rest of the page goes on working.
 */
export function ViewFrame({ view }: { view: ViewOfGraph }) {
  const [attempt, setAttempt] = useState(0);
  const isStarting = useExplorerState((state) => state.isStarting);
  // A view that asks by itself would ask without the link's filters, and answer what nobody asked.
  if (isStarting && !view.drawsGraph) return <Starting view={view} />;
  return (
    <Attempt
      key={`${view.id} ${attempt}`}
      view={view}
      retry={() => void tryAgain(view, () => setAttempt(attempt + 1))}
    />
  );
}

/** Loads the view meanwhile. */
function Starting({ view }: { view: ViewOfGraph }) {
  useEffect(() => {
    // If it fails, it is loaded again, and the failure told, when the view is rendered.
    view.load().catch(() => {});
  }, [view]);
  return <TextSkeleton lines={10} />;
}

function Attempt({ view, retry }: { view: ViewOfGraph; retry: () => void }) {
  const [Loaded] = useState(() => loadedOnce(view));
  return (
    <Boundary fallback={<Failed retry={retry} />}>
      <Suspense fallback={<TextSkeleton lines={6} />}>
        <Loaded />
      </Suspense>
    </Boundary>
  );
}

const loaded = new Map<string, ComponentType>();

/** Cached, so that reopening a view is immediate. */
function loadedOnce({ id, load }: ViewOfGraph): ComponentType {
  const known = loaded.get(id) ?? lazy(async () => ({ default: await load() }));
  loaded.set(id, known);
  return known;
}

/**
 * A browser may cache that a file was missing, and after an update the file has another name. So when the
 * server answers again, the page is reloaded; its address restores the view.
 */
async function tryAgain({ id, load }: ViewOfGraph, again: () => void): Promise<void> {
  loaded.delete(id);
  const isFetched = await load().then(
    () => true,
    () => false,
  );
  if (!isFetched && (await isServerThere())) window.location.reload();
  else again();
}

function Failed({ retry }: { retry: () => void }) {
  const t = useText();
  return (
    <div className="view-failed" role="alert">
      <h2>{t("view.failed")}</h2>
      <p>{t("view.failed-why")}</p>
      <Button variant="filled" onClick={retry}>
        {t("view.retry")}
      </Button>
    </div>
  );
}

class Boundary extends Component<
  { fallback: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
