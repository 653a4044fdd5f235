import { Menu } from "@mantine/core";
import { useExplorer } from "../../explorer-context.tsx";
import { counted, nounOf } from "../../format/format-count.ts";
import { useText } from "../../language/use-text.ts";
import { type KindCounts } from "../../model/graph-source.ts";
import { type NodeKind } from "../../model/kinds.ts";

/** The kinds of neighbours that an expansion can add, each as an item. */
export function ExpandKinds(props: { id: string; kinds: readonly NodeKind[]; more: KindCounts }) {
  const t = useText();
  const explorer = useExplorer();
  const { id, kinds, more } = props;
  return (
    <>
      <Menu.Label>{t("actions.only")}</Menu.Label>
      {kinds.map((kind) => (
        <Menu.Item key={kind} onClick={() => void explorer.expand([id], [kind])}>
          {counted(t, more[kind] ?? 0, nounOf[kind])}
        </Menu.Item>
      ))}
    </>
  );
}
