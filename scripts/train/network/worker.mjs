// A thread that teaches one network: takes a task, gives the network.
import { parentPort, workerData } from 'node:worker_threads';
import { withModules } from '../../load.mjs';

await withModules(async (load) => {
  const { teachNetwork } = await load('/scripts/train/network/teach.ts');
  parentPort?.postMessage(teachNetwork(workerData.lessons, workerData.size));
});
