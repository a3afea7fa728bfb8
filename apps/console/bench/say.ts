/** One line a measure: what, how much, its goal, and whether it is held. */
import { loadavg } from 'node:os'

type Told = {
  readonly what: string
  readonly value: string
  readonly note?: string
  readonly goal?: string
  readonly held?: boolean | undefined
}

export function say({ what, value, note = '', goal, held }: Told): void {
  const verdict = held === undefined ? '' : held ? 'held' : 'MISSED'
  const against = goal === undefined ? '' : `goal ${goal}`
  console.log(`${what.padEnd(72)}${value.padStart(10)}  ${against.padEnd(12)} ${verdict.padEnd(7)}${note}`.trimEnd())
}

export const times = (value: number) => `${value >= 100 ? value.toFixed(0) : value.toFixed(2)}×`
export const micro = (value: number) => `${value.toFixed(0)} µs`

/** How many processes want a processor: what stands beside a figure of a machine that others use. */
export const loadNow = () => loadavg()[0]?.toFixed(1) ?? '?'
