// Makes the graph of a large list beside the service: it takes minutes, and nobody's question waits for it.
import { parentPort, workerData } from 'node:worker_threads';
import { fillGraph, truthOf } from './vector-graph.ts';
import { loadVectorPackage } from './vector-package.ts';
import { openRows, rowsAmong } from './vector-rows.ts';

export interface GraphTask {
  readonly role: 'vector-graph';
  readonly vectorsPath: string;
  readonly graphPath: string;
  readonly dimensions: number;
  readonly size: number;
  /** The rows that are looked up; all where it is absent. */
  readonly sought: Uint32Array | undefined;
}

const task = workerData as GraphTask | null;
if (parentPort !== null && task?.role === 'vector-graph') {
  const library = loadVectorPackage();
  if (library === undefined) throw new Error('hnswlib-node is not there');
  const all = openRows(task.vectorsPath, task.dimensions, task.size);
  const rows = task.sought === undefined ? all : rowsAmong(all, task.sought);
  const graph = new library.HierarchicalNSW('ip', task.dimensions);
  fillGraph(graph, rows);
  graph.writeIndexSync(task.graphPath);
  parentPort.postMessage(truthOf(rows));
  rows.close();
}
