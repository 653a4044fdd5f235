import { Tooltip, UnstyledButton } from "@mantine/core";
import { Maximize, Minus, Plus, Sparkles } from "lucide-react";
import { type GraphStage } from "./graph-stage.ts";

/** Closer, farther, everything into sight, and everything placed anew. */
export function ZoomButtons({ stage }: { stage: () => GraphStage | null }) {
  const buttons = [
    { label: "Zoom in", key: "+", Icon: Plus, run: () => stage()?.zoomBy(1.3) },
    { label: "Zoom out", key: "−", Icon: Minus, run: () => stage()?.zoomBy(1 / 1.3) },
    { label: "Fit into the window", key: "F", Icon: Maximize, run: () => stage()?.fit() },
    { label: "Place anew", key: "L", Icon: Sparkles, run: () => stage()?.tidy() },
  ];
  return (
    <div className="zoom-buttons" role="toolbar" aria-label="View">
      {buttons.map(({ label, key, Icon, run }) => (
        <Tooltip key={label} position="left" label={`${label} (${key})`}>
          <UnstyledButton aria-label={label} onClick={run}>
            <Icon size={15} strokeWidth={1.7} aria-hidden="true" />
          </UnstyledButton>
        </Tooltip>
      ))}
    </div>
  );
}
