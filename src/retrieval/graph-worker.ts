// Makes the graph of a large list beside the service: it takes minutes, and nobody's question waits for it.
import { parentPort, workerData } from 'node:worker_threads';
import type { HierarchicalNSW } from 'hnswlib-node';
import { freshPlan, type GraphPlan } from './graph-plan.ts';
import { fillGraph, isAccurate, mendGraph, truthOf } from './vector-graph.ts';
import { loadVectorPackage } from './vector-package.ts';
import { openRows, rowsAmong } from './vector-rows.ts';

export interface GraphTask {
  readonly role: 'vector-graph';
  readonly vectorsPath: string;
  readonly graphPath: string;
  readonly dimensions: number;
  readonly size: number;
  /** The rows that are looked up. */
  readonly sought: Uint32Array;
  readonly plan: GraphPlan;
}

/** A graph that was written: what it is held against, how its rows are named in it, and how many it holds. */
export interface WrittenGraph {
  readonly truth: readonly number[];
  readonly labels: readonly number[];
  readonly held: number;
}

const task = workerData as GraphTask | null;
if (parentPort !== null && task?.role === 'vector-graph') {
  const library = loadVectorPackage();
  if (library === undefined) throw new Error('hnswlib-node is not there');
  const newGraph = (): HierarchicalNSW => new library.HierarchicalNSW('ip', task.dimensions);
  const all = openRows(task.vectorsPath, task.dimensions, task.size);
  const rows = rowsAmong(all, task.sought);
  const truth = truthOf(rows);
  let { plan } = task;
  let graph = newGraph();
  // One that cannot be read, or that mending made worse, is made anew.
  const isMended =
    plan.from !== undefined && mendGraph(graph, all, plan) && isAccurate(graph, rows, all, plan.labels, truth);
  if (!isMended) {
    plan = freshPlan(task.size, task.sought);
    graph = newGraph();
    fillGraph(graph, rows);
  }
  graph.writeIndexSync(task.graphPath);
  parentPort.postMessage({
    truth,
    labels: [...plan.labels],
    held: graph.getCurrentCount(),
  } satisfies WrittenGraph);
  all.close();
}
