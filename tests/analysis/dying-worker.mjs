// A thread that ends in the middle of one job, and answers the others.
import workerpool from "workerpool";

workerpool.worker({
  doJob(_columns, name) {
    if (name === "networkMeasures") process.exit(1);
    return { answer: "the next thread's answer" };
  },
});
