import { Button } from "@mantine/core";
import { ApiError } from "../../api/api-error.ts";
import { messageOf } from "../../messages/message-of.ts";
import { useText } from "../../language/use-text.ts";

/** A failed request: the reason, the id for the operator, and a retry button. */
export function QueryProblem(props: { error: Error; retry: () => void }) {
  const t = useText();
  const { error, retry } = props;
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <div className="problem" role="alert">
      <p>{t.say(messageOf(error))}</p>
      {requestId !== null && <p className="problem-id">{t("panel.request", { id: requestId })}</p>}
      <Button size="xs" onClick={retry}>
        {t("panel.try-again")}
      </Button>
    </div>
  );
}
