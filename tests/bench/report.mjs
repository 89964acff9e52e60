/** The middle of some runs. @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}

/**
 * The middle of each number over several runs of the same measurement.
 * @param {Record<string, any>[]} runs @returns {Record<string, any>}
 */
export function medians(runs) {
  const [first = {}] = runs
  return Object.fromEntries(
    Object.keys(first).map((key) => {
      const values = runs.map((run) => run[key])
      return [key, typeof first[key] === 'number' ? median(values) : medians(values)]
    }),
  )
}

/** @param {number} value */
const one = (value) => value.toFixed(1)
/** @param {number} value */
const whole = (value) => Math.round(value).toString()
/** @param {number} value @param {number} limit */
const ratio = (value, limit) => `${(value / limit).toFixed(2)} ×`

/**
 * Rows for people: what, the empty window, the app, the ratio.
 * @param {{ empty: Record<string, any>, plans: { notes: number, open: number, measured: Record<string, any> }[] }} result
 */
export function planRows({ empty, plans }) {
  const rows = [['', 'empty window', 'Relasi', 'ratio']]
  const add = (
    /** @type {string} */ what,
    /** @type {string} */ limit,
    /** @type {string} */ ours,
    ratioText = '',
  ) => void rows.push([what, limit, ours, ratioText])
  for (const { notes, open, measured } of plans) {
    const { shownMs, readyMs, memory, scriptBytes, keys, drag, edit, transaction } = measured
    const size = `${notes.toLocaleString('en-US')} notes`
    add(
      `start, ${size} shown (ms)`,
      whole(empty['shownMs']),
      whole(shownMs),
      ratio(shownMs, empty['shownMs']),
    )
    add(
      `start, first key typed (ms)`,
      whole(empty['readyMs']),
      whole(readyMs),
      ratio(readyMs, empty['readyMs']),
    )
    add(`memory (MB)`, whole(empty['memory']), whole(memory), ratio(memory, empty['memory']))
    add(`start-up scripts (bytes)`, '', whole(scriptBytes))
    add(`open from the library (ms)`, '', whole(open))
    for (const [name, ours, limit] of [
      ['keys', keys, empty['keys']],
      ['drag', drag, empty['drag']],
    ]) {
      add(`${name}, frame p95 (ms)`, one(limit.p95), one(ours.p95), ratio(ours.p95, limit.p95))
      add(
        `${name}, longest frame (ms)`,
        one(limit.longest),
        one(ours.longest),
        ratio(ours.longest, limit.longest),
      )
    }
    add(`edit to durable, p50 (ms)`, one(transaction.p50), one(edit.p50), ratio(edit.p50, transaction.p50))
    add(`edit to durable, p95 (ms)`, one(transaction.p95), one(edit.p95), ratio(edit.p95, transaction.p95))
    add(`rows written for an edit of one record`, '', whole(edit.rows))
  }
  return rows
}

/**
 * The matrix: rows of the small one beside those of the large one.
 * @param {{ empty: Record<string, any>, matrices: { segments: number, measured: Record<string, any> }[] }} result
 */
export function matrixRows({ empty, matrices }) {
  const rows = [
    ['matrix', 'empty window', ...matrices.map(({ segments }) => `${segments} segments`), 'ratio'],
  ]
  const [small, large] = matrices.map(({ measured }) => measured)
  if (!small || !large) return []
  rows.push([
    'open (ms)',
    '',
    whole(small['openMs']),
    whole(large['openMs']),
    ratio(large['openMs'], small['openMs']),
  ])
  for (const name of ['levels', 'walk']) {
    for (const [what, quantile] of [
      ['frame p95', 'p95'],
      ['longest frame', 'longest'],
    ]) {
      const [limit, few, many] = [empty['keys'], small[name], large[name]].map(
        (frames) => frames[quantile ?? ''],
      )
      rows.push([`${name}, ${what} (ms)`, one(limit), one(few), one(many), ratio(many, limit)])
    }
  }
  return rows
}

/**
 * The map beside bare React Flow with as many nodes, and the figures of 200 tactics beside the empty window's frames.
 * @param {{ empty: Record<string, any>, maps: Record<string, any>[] }} result
 */
export function mapRows({ empty, maps }) {
  const [found] = maps
  if (!found) return []
  const { nodes, flow, map, recompute } = found
  const rows = [
    [`map, ${nodes.toLocaleString('en-US')} nodes`, 'empty window', 'bare React Flow', 'Relasi', 'ratio'],
  ]
  const add = (/** @type {string} */ what, /** @type {number} */ peer, /** @type {number} */ ours) =>
    void rows.push([what, '', one(peer), one(ours), ratio(ours, peer)])
  add('open (ms)', flow.near.openMs, map.openMs)
  for (const [view, words] of [
    ['near', 'drag one'],
    ['all', 'drag one, all in view'],
  ]) {
    const [peer, ours] = [flow[view ?? ''].drag, map[view ?? '']]
    add(`${words}, frame p95 (ms)`, peer.p95, ours.p95)
    add(`${words}, longest frame (ms)`, peer.longest, ours.longest)
  }
  for (const [what, quantile] of [
    ['frame p95', 'p95'],
    ['longest frame', 'longest'],
  ]) {
    const [limit, ours] = [empty['keys'][quantile ?? ''], recompute[quantile ?? '']]
    rows.push([
      `one number typed, 200 tactics follow, ${what} (ms)`,
      one(limit),
      '',
      one(ours),
      ratio(ours, limit),
    ])
  }
  return rows
}

/**
 * The library: a few plans beside a thousand.
 * @param {{ empty: Record<string, any>, libraries: { count: number, measured: Record<string, any> }[] }} result
 */
export function libraryRows({ empty, libraries }) {
  const [few, many] = libraries
  if (!few || !many) return []
  const rows = [['library', 'empty window', `${few.count} plans`, `${many.count} plans`, 'ratio']]
  for (const [what, name] of [
    ['start, first plan shown (ms)', 'shownMs'],
    ['start, first letter in the search (ms)', 'readyMs'],
  ]) {
    const [limit, small, large] = [empty, few.measured, many.measured].map((one) => one[name ?? ''])
    rows.push([what ?? '', whole(limit), whole(small), whole(large), ratio(large, small)])
  }
  return rows
}

/**
 * The Monte Carlo beside the same draws written out by hand for that one journey, both with their bands.
 * @param {{ simulation: Record<string, any> }} result
 */
export function simulationRows({ simulation }) {
  const { loopMs, plainMs, oursMs } = simulation
  if (typeof oursMs !== 'number') return []
  return [
    ['Monte Carlo, 10,000 × 36 × 20', 'draws and months', 'with sorted bands', 'Relasi', 'ratio'],
    ['in ms', whole(loopMs), whole(plainMs), whole(oursMs), ratio(oursMs, plainMs)],
  ]
}

/**
 * Many experiments in each view beside the empty window's frames.
 * @param {{ empty: Record<string, any>, boards: Record<string, any>[] }} result
 */
export function experimentRows({ empty, boards }) {
  const [found] = boards
  if (!found) return []
  const { cards, opened, drag, walk } = found
  const rows = [[`${cards} experiments`, 'empty window', 'Relasi', 'ratio']]
  for (const view of ['sketch', 'board', 'list']) {
    rows.push([`${view} opened (ms)`, '', whole(opened[view]), ''])
  }
  for (const [what, limit, ours] of [
    ['board, card dragged', empty['drag'], drag],
    ['board, walked by keys', empty['keys'], walk],
  ]) {
    rows.push([`${what}, frame p95 (ms)`, one(limit.p95), one(ours.p95), ratio(ours.p95, limit.p95)])
    rows.push([
      `${what}, longest frame (ms)`,
      one(limit.longest),
      one(ours.longest),
      ratio(ours.longest, limit.longest),
    ])
  }
  return rows
}

/**
 * What a verdict costs beside the time of one frame.
 * @param {{ verdicts: Record<string, any> }} result
 */
export function verdictRows({ verdicts }) {
  const { posteriorMs, verdictMs } = verdicts
  if (typeof verdictMs !== 'number') return []
  const frame = 1000 / 60
  const row = (/** @type {string} */ what, /** @type {number} */ ms) => [
    what,
    one(frame),
    one(ms),
    ratio(ms, frame),
  ]
  return [
    ['200,000 v 200,000 people', 'one frame', 'Relasi', 'ratio'],
    row('posteriors (ms)', posteriorMs),
    row('whole verdict (ms)', verdictMs),
  ]
}

/** @param {string[][]} rows */
export function formatTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
