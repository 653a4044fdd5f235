import { Button } from "@mantine/core";
import { ApiError } from "../../api/api-error.ts";

/** An answer that did not come: why, what to quote to the operator, and a way to try again. */
export function QueryProblem(props: { error: Error; retry: () => void }) {
  const { error, retry } = props;
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <div className="problem" role="alert">
      <p>{error.message}</p>
      {requestId !== null && <p className="problem-id">Request {requestId}</p>}
      <Button size="xs" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}
