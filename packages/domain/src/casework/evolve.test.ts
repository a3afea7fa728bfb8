/** Laws that hold for every sequence of commands: deciding and evolving never fail, locked facts stand still, revisions grow. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstFiling } from '../rulebook/procedures/first-filing.ts'
import { type EventId, events } from '../vocabulary/event.ts'
import { factKeys } from '../vocabulary/facts/index.ts'
import { nouns } from '../vocabulary/noun.ts'
import type { Change } from './change.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import { evolve, replay } from './evolve.ts'
import type { FilingCase } from './filing-case.ts'
import {
  collected,
  contextAt,
  grant,
  licenceKey,
  opening,
  passed,
  submission,
  today,
  verified,
} from './small-case.test-data.ts'

const subject = fc.constantFrom('principal', 'person-1', 'service-1', 'domain-name-1', 'case', 'new-1', 'new-2')
const text = fc.constantFrom('', ' ', '星河', 'x'.repeat(300), '91440300708461136T', '13570921846')
const value = fc.oneof(
  text,
  fc.constant(null),
  fc.integer({ min: -1, max: 9 }),
  fc.boolean(),
  fc.array(text, { maxLength: 3 }),
)
const facts = fc.dictionary(fc.constantFrom(...factKeys, 'principal.colour'), value, { maxKeys: 4 })
const receipt = fc.constantFrom('r1', 'r2', 'r3')
const requirement = fc.constantFrom(licenceKey, 'plan/service:service-1', 'letter/person:person-1', 'x/case')
const file = fc.record({
  name: text,
  type: fc.constantFrom('image/png', 'text/plain'),
  size: fc.integer({ min: 0, max: 9 }),
  hash: text,
})
const event = fc.constantFrom(...(Object.keys(events) as EventId[]))
const reason = fc.record({ text })
const number = fc.record({ subject, number: fc.constantFrom('粤ICP备2026000123号', '粤ICP备2026000123号-1', '', 'x') })

const random: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('record-facts' as const), subject, facts }),
  fc.record({ kind: fc.constant('add-subject' as const), id: subject, noun: fc.constantFrom(...nouns), facts }),
  fc.record({
    kind: fc.constant('add-subject' as const),
    id: subject,
    noun: fc.constantFrom(...nouns),
    parent: subject,
  }),
  fc.record({ kind: fc.constant('remove-subject' as const), subject }),
  fc.record({
    kind: fc.constant('receive-material' as const),
    id: receipt,
    requirement,
    material: fc.constantFrom('business-licence', 'passport'),
    file,
  }),
  fc.record({ kind: fc.constantFrom('accept-material' as const, 'return-material' as const), receipt, comment: text }),
  fc.record({
    kind: fc.constantFrom('waive-material' as const, 'ask-material-again' as const),
    requirement,
    reason: text,
  }),
  fc.record({
    kind: fc.constantFrom('accept-risk' as const, 'withdraw-risk' as const),
    code: fc.constantFrom('training', 'plan', 'fact-missing'),
    subject: fc.constant('principal:principal'),
    reason: text,
  }),
  fc.record({
    kind: fc.constant('record-event' as const),
    event,
    reasons: fc.array(reason, { maxLength: 2 }),
    numbers: fc.array(number, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('take-back' as const),
    place: fc.integer({ min: 0, max: 6 }),
    withLater: fc.boolean(),
    reason: text,
  }),
  fc.record({
    kind: fc.constant('move-material' as const),
    receipt,
    requirement,
    material: fc.constantFrom('business-licence', 'construction-plan'),
  }),
  fc.record({ kind: fc.constant('correct-number' as const), numbers: fc.array(number, { maxLength: 2 }) }),
  fc.record({
    kind: fc.constantFrom('hold' as const, 'abandon' as const, 'reopen' as const, 'resume' as const),
    reason: text,
  }),
)
/** Wild commands alone rarely get past the first stage: the good ones are mixed in. */
const good = fc.constantFrom<Command>(...collected, submission, passed, verified, grant)
const commands = fc.array(fc.oneof({ weight: 2, arbitrary: random }, { weight: 3, arbitrary: good }), { maxLength: 20 })
const started = fc.tuple(
  fc.constantFrom<readonly Command[]>([opening], collected, [...collected, submission]),
  commands,
)

type Seen = {
  readonly before: FilingCase | undefined
  readonly after: FilingCase | undefined
  readonly command: Command
  readonly changes: readonly Change[]
}

/** Carries out what is allowed, and hands over what each command did. */
function walk(
  [prelude, rest]: readonly [readonly Command[], readonly Command[]],
  look: (seen: Seen) => void,
): readonly Change[] {
  let filingCase: FilingCase | undefined
  const all: Change[] = []
  for (const command of [...prelude, ...rest]) {
    const before = filingCase
    const decision = decide(before, command, contextAt())
    if (!decision.ok) continue
    filingCase = decision.changes.reduce<FilingCase | undefined>(evolve, before)
    all.push(...decision.changes)
    look({ before, after: filingCase, command, changes: decision.changes })
  }
  return all
}
const runs = { numRuns: 25 }

describe('for every sequence of commands', () => {
  test('replaying the changes gives the same case', () => {
    fc.assert(
      fc.property(started, (sequence) => {
        let last: FilingCase | undefined
        const all = walk(sequence, ({ after }) => {
          last = after
        })
        expect(replay(all)).toEqual(last)
        expect(replay(JSON.parse(JSON.stringify(all)) as Change[])).toEqual(last)
      }),
      runs,
    )
  })
  test('the revision grows with each change, and only then', () => {
    fc.assert(
      fc.property(started, (sequence) => {
        walk(sequence, ({ before, after, changes }) =>
          expect(after?.revision ?? 0).toBe((before?.revision ?? 0) + changes.length),
        )
      }),
      runs,
    )
  })
  test('a locked or closed case keeps its facts and materials', () => {
    fc.assert(
      fc.property(started, (sequence) => {
        walk(sequence, ({ before, after }) => {
          const stage = firstFiling.stages.find(({ id }) => id === before?.stage)
          if (!stage?.locked && !stage?.final) return
          expect(after?.subjects).toBe(before?.subjects)
          expect(after?.receipts).toBe(before?.receipts)
        })
      }),
      runs,
    )
  })
  test('a case always stands in a stage of its procedure, and its rounds are numbered', () => {
    fc.assert(
      fc.property(started, (sequence) => {
        walk(sequence, ({ after }) => {
          expect(firstFiling.stages.map(({ id }) => id)).toContain(after?.stage)
          expect(after?.rounds.map((round) => round.number)).toEqual(after?.rounds.map((_, index) => index + 1))
        })
      }),
      runs,
    )
  })
  test('a refusal has a code, and says why and what to do in both languages', () => {
    fc.assert(
      fc.property(started, ([prelude, rest]) => {
        const filingCase = prelude.reduce<FilingCase | undefined>((known, command) => {
          const decision = decide(known, command, contextAt())
          return decision.ok ? decision.changes.reduce<FilingCase | undefined>(evolve, known) : known
        }, undefined)
        for (const command of rest) {
          const decision = decide(filingCase, command, contextAt())
          if (decision.ok) continue
          for (const problem of [decision.problem, ...decision.problem.details]) {
            expect(problem.code).toMatch(/./)
            for (const said of [problem.message.zh, problem.message.en, problem.fix.zh, problem.fix.en]) {
              expect(said).toMatch(/./)
              expect(said).not.toMatch(/[{}]|undefined/)
            }
          }
        }
      }),
      runs,
    )
  })
})

describe('changes that do not continue a case are a fault of the store', () => {
  const resumed: Change = { kind: 'resumed', at: today }
  const opened: Change = {
    kind: 'opened',
    at: today,
    id: 'c1',
    procedure: 'first-filing',
    stage: 'collecting',
    subjects: [],
  }
  test('the first must open it', () =>
    expect(() => evolve(undefined, resumed)).toThrow('resumed does not continue this case'))
  test('and only the first', () =>
    expect(() => evolve(evolve(undefined, opened), opened)).toThrow('opened does not continue'))
})
