/**
 * How the time of a check grows with the length of a hostile page: four times the length may cost four times the time, with room for
 * a busy machine; the square would cost sixteen. One part is repeated, in each way of reading, and mended as well.
 */
import { hostileParts, namesOfReaders, repeated } from '../src/hostile.test-data.ts'
import { checkPage, fixFooter } from '../src/index.ts'

const GOAL = 8
const LENGTH = 100_000
const TIMES_LONGER = 4
/** A ratio beyond the goal is measured again: what else the machine does lengthens a call, what the check does lengthens each. */
const ATTEMPTS = 3
/** Below this many milliseconds for the short page a ratio tells of the clock, not of the check. */
const SHORTEST = 1

const readers: Readonly<Record<string, (source: string) => unknown>> = {
  ...Object.fromEntries(namesOfReaders.map((name) => [name, (source: string) => checkPage(source, { name })])),
  fix: (source) => fixFooter(source),
}

/** Of the processor, not of the clock: other work on the machine lengthens what the clock says. */
function milliseconds(read: () => unknown): number {
  const start = process.cpuUsage()
  read()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function growthOf(read: (source: string) => unknown, part: string): number {
  const [short, long] = [repeated(part, LENGTH), repeated(part, LENGTH * TIMES_LONGER)]
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && least > GOAL; attempt += 1) {
    const before = Math.max(
      SHORTEST,
      milliseconds(() => read(short)),
    )
    least = Math.min(least, milliseconds(() => read(long)) / before)
  }
  return least
}

/** Prints the worst ratio of each reader, and each part beyond the goal. Whether all were met. */
export function growthMet(): boolean {
  let met = true
  for (const [reader, read] of Object.entries(readers)) {
    const ratios = hostileParts.map((part) => ({ part, ratio: growthOf(read, part) }))
    const [worst] = ratios.toSorted((a, b) => b.ratio - a.ratio)
    console.log(
      `${reader}: of ${ratios.length} hostile parts the worst, ${JSON.stringify(worst?.part)}, takes ${worst?.ratio.toFixed(1)} times as long when ${TIMES_LONGER} times as long (goal ${GOAL})`,
    )
    for (const { part, ratio } of ratios)
      if (ratio > GOAL) {
        console.log(`  MISSED ${JSON.stringify(part)}: ${ratio.toFixed(1)}`)
        met = false
      }
  }
  return met
}
