/** A question about a network. Equal networks are computed once, however many pairs are asked for. */
export interface AboutNetwork<Network> {
  readonly network: Network;
}

/** Answers questions in their order; `open` is called once for each different network among them. */
export function answerGrouped<Network, Question extends AboutNetwork<Network>, Answer>(
  questions: readonly Question[],
  open: (network: Network) => (question: Question) => Answer,
): Answer[] {
  const opened = new Map<string, (question: Question) => Answer>();
  return questions.map((question) => {
    const key = JSON.stringify(question.network);
    let answer = opened.get(key);
    if (answer === undefined) {
      answer = open(question.network);
      opened.set(key, answer);
    }
    return answer(question);
  });
}
