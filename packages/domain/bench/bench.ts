/**
 * `npm run bench`: the engine beside predicates written by hand and beside json-rules-engine, on the same rules and cases,
 * in one run. What counts are the ratios: each round times all of them in turn, and the medians are compared.
 */

import { noonOf } from '../src/reading/given.ts'
import { explainedFindings, impactOfChange, type OpenCase } from '../src/reading/index.ts'
import { rulebook } from '../src/rulebook/index.ts'
import type { Rulebook } from '../src/rulebook/rulebook.ts'
import { DAY, givenFrom, recordOf, seeded, viewFrom } from './cases.ts'
import { firedByEngine, PROCEDURE } from './fired.ts'
import { firedByHand } from './hand-written.ts'
import { firedByJsonRules, jsonRulesCount } from './json-rules.ts'
import { slots } from './rules.ts'
import { engineSizes } from './size.ts'

const GOALS = { ofHandWritten: 0.03, ofJsonRules: 100, bytes: 5_000 }
const ROUNDS = 9
const CASES = 2_000
const JSON_CASES = 20
const OPEN_CASES = 100_000

const random = seeded(20_261_121)
const givens = Array.from({ length: CASES }, () => givenFrom(random))
const records = givens.map(recordOf)

async function compareAll(): Promise<void> {
  const same = (a: readonly string[], b: readonly string[]) =>
    [...new Set(a)].toSorted().join() === [...new Set(b)].toSorted().join()
  const unlike = givens.findIndex((given, i) => !same(firedByEngine(viewFrom(given)), firedByHand(records[i] ?? {})))
  if (unlike !== -1) throw new Error(`Case ${unlike}: engine and hand-written predicates differ`)
  for (const record of records.slice(0, 3 * JSON_CASES)) {
    if (!same(await firedByJsonRules(record), firedByHand(record))) throw new Error('json-rules-engine differs')
  }
}

/** Microseconds a case. */
async function time(count: number, run: (i: number) => unknown): Promise<number> {
  const start = performance.now()
  for (let i = 0; i < count; i++) await run(i)
  return ((performance.now() - start) / count) * 1_000
}

function timeNow(count: number, run: (i: number) => unknown): number {
  const start = performance.now()
  for (let i = 0; i < count; i++) run(i)
  return ((performance.now() - start) / count) * 1_000
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN

async function oneCase() {
  const times = { hand: [] as number[], engine: [] as number[], explained: [] as number[], json: [] as number[] }
  for (let round = 0; round < ROUNDS + 1; round++) {
    const views = givens.map(viewFrom)
    const again = givens.map(viewFrom)
    const hand = timeNow(CASES, (i) => firedByHand(records[i] ?? {}))
    const engine = timeNow(CASES, (i) => firedByEngine(views[i] as never))
    const explained = timeNow(CASES, (i) => explainedFindings(rulebook, PROCEDURE, again[i] as never))
    const json = await time(JSON_CASES, (i) => firedByJsonRules(records[i] ?? {}))
    // The first round only warms up.
    if (round > 0)
      for (const [name, one] of Object.entries({ hand, engine, explained, json })) times[name as 'hand'].push(one)
  }
  return {
    hand: median(times.hand),
    engine: median(times.engine),
    explained: median(times.explained),
    json: median(times.json),
  }
}

/** The book after a change of the law for the nation: six months of validity for domain names, from the judged day. */
function changedBook(): Rulebook {
  const statement = {
    from: { day: DAY },
    standing: 'ministerial',
    confidence: 'primary',
    cites: ['miit-notice-264-2017'],
    value: { months: 6 },
  } as const
  const topics = rulebook.topics.map((topic) =>
    topic.id === 'domain-name-validity' ? { ...topic, statements: [...topic.statements, statement] } : topic,
  )
  return { ...rulebook, topics } as Rulebook
}

function* openCases(): Generator<OpenCase> {
  for (let i = 0; i < OPEN_CASES; i++) {
    yield { id: String(i), procedure: PROCEDURE, view: viewFrom(givens[i % CASES] ?? {}) }
  }
}

async function allOpenCases() {
  const seconds = async (run: () => unknown) => {
    const start = performance.now()
    await run()
    return (performance.now() - start) / 1_000
  }
  let touched = 0
  const making = await seconds(() => [...openCases()].length)
  const change = { before: rulebook, after: changedBook() }
  const impact = await seconds(() => {
    touched = impactOfChange(change, { cases: openCases(), at: noonOf(DAY) }).cases.length
  })
  const whole = await seconds(() => {
    for (const { view } of openCases()) firedByEngine(view)
  })
  const hand = await seconds(() => {
    for (let i = 0; i < OPEN_CASES; i++) firedByHand(records[i % CASES] ?? {})
  })
  return { touched, impact, whole: whole - making, hand }
}

const say = (label: string, value: string, note = '') =>
  console.log(`${label.padEnd(58)}${value.padStart(12)}  ${note}`)
const microseconds = (value: number) => `${value.toFixed(1)} µs`
const inSeconds = (value: number) => `${value.toFixed(1)} s`
const times = (value: number) => `${value >= 10 ? value.toFixed(0) : value.toFixed(3)}×`

await compareAll()
console.log(
  `${slots.length} judged questions of “${PROCEDURE}”, ${jsonRulesCount} rules written out; ${CASES} seeded cases; all engines agree.\n`,
)
const one = await oneCase()
say('one case, hand-written predicates', microseconds(one.hand))
say('one case, the engine', microseconds(one.engine), `${times(one.hand / one.engine)} of hand-written`)
say(
  'one case, the engine, in words and explained',
  microseconds(one.explained),
  `${times(one.hand / one.explained)} of hand-written`,
)
say('one case, json-rules-engine', microseconds(one.json), `the engine is ${times(one.json / one.engine)} as fast`)
const many = await allOpenCases()
console.log()
say(
  `${OPEN_CASES} open cases after a change of the law`,
  inSeconds(many.impact),
  `${many.touched} touched, with old and new text`,
)
say(`${OPEN_CASES} open cases, every rule again`, inSeconds(many.whole))
say(`${OPEN_CASES} open cases, hand-written predicates`, inSeconds(many.hand))
say(`${OPEN_CASES} open cases, json-rules-engine (scaled up)`, inSeconds((one.json * OPEN_CASES) / 1_000_000))
console.log()
const sizes = await engineSizes()
for (const { what, bytes } of sizes) say(`in the browser, ${what}`, `${bytes} B`, 'gzip')

const missed = [
  ...(one.hand / one.engine >= GOALS.ofHandWritten ? [] : [`at least ${GOALS.ofHandWritten}× of hand-written`]),
  ...(one.json / one.engine >= GOALS.ofJsonRules ? [] : [`at least ${GOALS.ofJsonRules}× json-rules-engine`]),
  ...((sizes[0]?.bytes ?? Number.POSITIVE_INFINITY) <= GOALS.bytes ? [] : [`at most ${GOALS.bytes} B in the browser`]),
]
console.log(missed.length === 0 ? '\nAll goals reached.' : `\nNot reached: ${missed.join('; ')}.`)
process.exitCode = missed.length === 0 ? 0 : 1
