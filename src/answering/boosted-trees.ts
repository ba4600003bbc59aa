// Small decision trees, each mending what those before it got wrong: how the numbers of a sentence are weighed together. How they are grown: test/bench/grow-trees.ts.

/** A tree as a list of nodes from its root: a question (`number` at most `at`: go left, else right) or a leaf with what it adds. */
export type TreeNode = readonly [number: number, at: number, left: number, right: number] | readonly [adds: number];
export type Tree = readonly TreeNode[];

/** What a tree adds for these numbers. */
export function leafOf(tree: Tree, numbers: ArrayLike<number>): number {
  let node = tree[0];
  while (node !== undefined && node.length === 4) {
    const [number, at, left, right] = node;
    node = tree[(numbers[number] ?? 0) <= at ? left : right];
  }
  return node?.[0] ?? 0;
}

/** The log-odds that all trees give together. */
export function treesSay(bias: number, trees: readonly Tree[], numbers: ArrayLike<number>): number {
  return trees.reduce((sum, tree) => sum + leafOf(tree, numbers), bias);
}
