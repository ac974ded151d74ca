/**
 * One shortest cycle through each knot of files that import each other, type imports included.
 *
 * @param {Map<string, Set<string>>} graph file → files it imports
 * @returns {string[][]} each begins and ends with the same file
 */
export function findCycles(graph) {
  const seen = new Set();
  const cycles = [];
  for (const file of graph.keys()) {
    if (seen.has(file)) continue;
    const cycle = findShortestWay(graph, file);
    if (!cycle) continue;
    for (const part of cycle) seen.add(part);
    cycles.push(cycle);
  }
  return cycles;
}

/** Breadth first from a file back to itself. */
function findShortestWay(graph, file) {
  const cameFrom = new Map();
  const queue = [file];
  for (const at of queue) {
    for (const next of graph.get(at) ?? []) {
      if (next === file) return readWay(cameFrom, file, at);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return undefined;
}

function readWay(cameFrom, file, last) {
  const way = [file];
  for (let at = last; at !== file; at = cameFrom.get(at)) way.unshift(at);
  return [file, ...way];
}
