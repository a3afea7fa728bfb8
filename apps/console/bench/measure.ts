/** Two ways of doing the same, in turns in one process: what counts is the ratio of their medians. */
import { loadavg } from 'node:os'

const rounds = 7

export type Measured = { readonly ours: number; readonly anchor: number; readonly ratio: number }

/** Microseconds a call, and how many times as fast as the anchor ours is. */
export async function compare(ours: () => unknown, anchor: () => unknown, calls = 200): Promise<Measured> {
  const found = { ours: [] as number[], anchor: [] as number[] }
  for (let round = 0; round <= rounds; round++) {
    const [mine, theirs] = [await time(ours, calls), await time(anchor, calls)]
    // The first round only warms up.
    if (round === 0) continue
    found.ours.push(mine)
    found.anchor.push(theirs)
  }
  const [mine, theirs] = [median(found.ours), median(found.anchor)]
  return { ours: mine, anchor: theirs, ratio: theirs / mine }
}

type Asking = (calls: number) => Promise<void>

/** How many times the anchor's processor time ours takes: the median over pairs of short turns, of which noise hits both. */
export async function compareServers(ours: Asking, anchor: Asking): Promise<Measured> {
  const [calls, turns] = [100, 25]
  const timed = (ask: Asking) => time(() => ask(calls), 1)
  for (const ask of [ours, anchor]) await ask(5 * calls)
  const pairs: (readonly [number, number])[] = []
  for (let turn = 0; turn < turns; turn++) pairs.push([(await timed(ours)) / calls, (await timed(anchor)) / calls])
  return {
    ours: median(pairs.map(([mine]) => mine)),
    anchor: median(pairs.map(([, theirs]) => theirs)),
    ratio: median(pairs.map(([mine, theirs]) => mine / theirs)),
  }
}

/** Of the processor alone, so that a busy machine says the same as an idle one. */
async function time(work: () => unknown, calls: number): Promise<number> {
  const start = process.cpuUsage()
  for (let call = 0; call < calls; call++) await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / calls
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}

export function say(what: string, value: string, goal: string): void {
  console.log(`${what.padEnd(66)}${value.padStart(12)}  ${goal}`)
}

export const times = (value: number) => `${value >= 100 ? value.toFixed(0) : value.toFixed(2)}×`
export const micro = (value: number) => `${value.toFixed(0)} µs`

/** How many processes want a processor: what stands beside a figure of a machine that others use. */
export const loadNow = () => loadavg()[0]?.toFixed(1) ?? '?'
