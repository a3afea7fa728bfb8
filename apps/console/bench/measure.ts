/** Two ways of doing the same, in turns in one process: what counts is the ratio of their medians. */
const rounds = 7

export type Measured = { readonly ours: number; readonly anchor: number; readonly ratio: number }

/** Microseconds a call, and how many times as fast as the anchor ours is; `calls` a turn of each, or of ours and the anchor. */
export async function compare(
  ours: () => unknown,
  anchor: () => unknown,
  calls: number | readonly [number, number] = 200,
): Promise<Measured> {
  const [often, seldom] = typeof calls === 'number' ? [calls, calls] : calls
  const found = { ours: [] as number[], anchor: [] as number[] }
  for (let round = 0; round <= rounds; round++) {
    const [mine, theirs] = [await time(ours, often), await time(anchor, seldom)]
    // The first round only warms up.
    if (round === 0) continue
    found.ours.push(mine)
    found.anchor.push(theirs)
  }
  const [mine, theirs] = [median(found.ours), median(found.anchor)]
  return { ours: mine, anchor: theirs, ratio: theirs / mine }
}

type Asking = (calls: number) => Promise<void>

/**
 * Microseconds of processor time a request of each, and how many times the first one's the others are: the median over
 * rounds of short turns, of which noise hits all.
 */
export async function compareServers<N extends string>(asking: Readonly<Record<N, Asking>>, of: NoInfer<N>) {
  const [calls, turns] = [100, 25]
  const names = Object.keys(asking) as N[]
  const found = new Map(names.map((name) => [name, [] as number[]]))
  for (const name of names) await asking[name](5 * calls)
  for (let turn = 0; turn < turns; turn++)
    for (const name of names) found.get(name)?.push((await time(() => asking[name](calls), 1)) / calls)
  return (name: N) => {
    const [mine, theirs] = [found.get(of) ?? [], found.get(name) ?? []]
    return { each: median(theirs), ratio: median(mine.map((one, turn) => one / (theirs[turn] ?? Number.NaN))) }
  }
}

/** Of the processor alone, so that a busy machine says the same as an idle one. */
async function time(work: () => unknown, calls: number): Promise<number> {
  const start = process.cpuUsage()
  for (let call = 0; call < calls; call++) await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / calls
}

export function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}
