import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const teachOne = (task) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Teaches one network for each task, as many at a time as there are processors. The networks come in the order of the tasks. */
export async function teachInParallel(tasks) {
  const networks = [];
  const left = [...tasks.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, task] = next;
      networks[at] = await teachOne(task);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return networks;
}
