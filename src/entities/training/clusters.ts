// Predictive exchange of words between clusters: words that stand between like neighbours come together (Martin, Liermann & Ney 1998).

/** Pairs of neighbours, counted: for each word its followers and its predecessors. */
interface Neighbours { ids: Int32Array[]; counts: Int32Array[] }

/** Cluster of each word (1 … `clusters`); word 0 stands for the rare ones and keeps cluster 0. Deterministic. */
export function exchange(stream: Int32Array, words: number, clusters: number, rounds: number, log: (line: string) => void): Int32Array {
  const next = neighbours(stream, words, 1), before = neighbours(stream, words, -1);
  const K = clusters + 1;
  const cluster = new Int32Array(words);
  for (let w = 1; w < words; w++) cluster[w] = 1 + (w - 1) % clusters;
  const size = new Float64Array(K), pairs = new Float64Array(K * K), total = new Float64Array(words);
  for (let i = 0; i < stream.length; i++) { size[cluster[stream[i]!]!]!++; total[stream[i]!]!++; }
  for (let i = 1; i < stream.length; i++) pairs[cluster[stream[i - 1]!]! * K + cluster[stream[i]!]!]!++;
  const xlogx = (x: number) => (x > 0.5 ? x * Math.log(x) : 0);
  const right = new Float64Array(K), left = new Float64Array(K), gain = new Float64Array(K);
  for (let round = 1; round <= rounds; round++) {
    let moved = 0;
    for (let w = 1; w < words; w++) {
      const own = cluster[w]!;
      right.fill(0); left.fill(0);
      let self = 0;
      next.ids[w]!.forEach((v, k) => { if (v === w) self = next.counts[w]![k]!; else right[cluster[v]!]! += next.counts[w]![k]!; });
      before.ids[w]!.forEach((v, k) => { if (v !== w) left[cluster[v]!]! += before.counts[w]![k]!; });
      const rights = [], lefts = [];
      for (let c = 0; c < K; c++) { if (right[c]) rights.push(c); if (left[c]) lefts.push(c); }
      // take the word out
      size[own]! -= total[w]!;
      for (const c of rights) pairs[own * K + c]! -= right[c]!;
      for (const c of lefts) pairs[c * K + own]! -= left[c]!;
      pairs[own * K + own]! -= self;
      let best = own, bestGain = -Infinity;
      for (let c = 1; c < K; c++) {
        let g = -2 * (xlogx(size[c]! + total[w]!) - xlogx(size[c]!));
        for (const d of rights) if (d !== c) { const p = pairs[c * K + d]!; g += xlogx(p + right[d]!) - xlogx(p); }
        for (const d of lefts) if (d !== c) { const p = pairs[d * K + c]!; g += xlogx(p + left[d]!) - xlogx(p); }
        const same = right[c]! + left[c]! + self;
        if (same) { const p = pairs[c * K + c]!; g += xlogx(p + same) - xlogx(p); }
        gain[c] = g;
        if (g > bestGain) { bestGain = g; best = c; }
      }
      if (gain[own]! >= bestGain - 1e-9) best = own;
      if (best !== own) moved++;
      cluster[w] = best;
      size[best]! += total[w]!;
      for (const c of rights) pairs[best * K + c]! += right[c]!;
      for (const c of lefts) pairs[c * K + best]! += left[c]!;
      pairs[best * K + best]! += self;
    }
    log(`  ${clusters} clusters, round ${round}: ${moved} words moved`);
    if (moved < words / 500) break;
  }
  return cluster;
}

function neighbours(stream: Int32Array, words: number, direction: 1 | -1): Neighbours {
  const maps: Map<number, number>[] = Array.from({ length: words }, () => new Map());
  for (let i = 0; i < stream.length; i++) {
    const v = stream[i + direction];
    if (v === undefined) continue;
    const m = maps[stream[i]!]!;
    m.set(v, (m.get(v) ?? 0) + 1);
  }
  return { ids: maps.map((m) => Int32Array.from(m.keys())), counts: maps.map((m) => Int32Array.from(m.values())) };
}
