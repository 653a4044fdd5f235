import { ActionIcon, Menu } from "@mantine/core";
import {
  CircleQuestionMark,
  CodeXml,
  Copy,
  Ellipsis,
  Quote,
  Redo2,
  Share,
  SunMoon,
} from "lucide-react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useNextScheme } from "../../theme/use-next-scheme.ts";
import { openHelp } from "../rail/HelpDialog.tsx";
import { openCite } from "./CiteButton.tsx";
import { copyViewQuery, openInGraphiql } from "./GraphqlButton.tsx";
import { shareView } from "./ShareButton.tsx";

/** On a narrow screen: what stands in the header elsewhere. */
export function MoreMenu() {
  const explorer = useExplorer();
  const canRedo = useExplorerState((state) => state.canRedo);
  const scheme = useNextScheme();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon className="header-more" aria-label="More" variant="subtle">
          <Ellipsis size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Share size={14} />} onClick={() => void shareView()}>
          Share: copy the link
        </Menu.Item>
        <Menu.Item leftSection={<Quote size={14} />} onClick={openCite}>
          Cite this view
        </Menu.Item>
        <Menu.Item leftSection={<CodeXml size={14} />} onClick={() => openInGraphiql(explorer)}>
          Open in GraphiQL
        </Menu.Item>
        <Menu.Item leftSection={<Copy size={14} />} onClick={() => void copyViewQuery(explorer)}>
          Copy the GraphQL query
        </Menu.Item>
        {canRedo && (
          <Menu.Item leftSection={<Redo2 size={14} />} onClick={() => void explorer.redo()}>
            Redo
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<SunMoon size={14} />} onClick={scheme.change}>
          {scheme.label}
        </Menu.Item>
        <Menu.Item leftSection={<CircleQuestionMark size={14} />} onClick={openHelp}>
          Help
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
