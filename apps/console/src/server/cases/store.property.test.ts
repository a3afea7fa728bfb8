/** The rows hold the case: whatever is commanded, what is loaded equals what the changes amount to. */
import { type Change, type ChangeKind, type Command, decide, evolve, type FilingCase } from '@beian/domain/casework'
import { rulebook } from '@beian/domain/rulebook'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { findCaseRow, loadCase } from './load.ts'
import {
  acceptRisk,
  always,
  askAgain,
  correct,
  event,
  grant,
  judge,
  type Make,
  makes,
  mapReason,
  move,
  prepared,
  receive,
  takeBack,
  waive,
  withdrawRisk,
} from './store.test-data.ts'
import { storeChanges } from './store.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
beforeAll(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterAll(() => trial.close())

const seen = new Set<ChangeKind>()

/** Carries the commands out on rows and in memory side by side; answers both. */
async function carryOut(steps: readonly Make[], afterEach: (both: { rows: FilingCase; memory: FilingCase }) => void) {
  const work = await openCaseOf(chen, '星河数据')
  const fileId = await work.upload()
  const { db, vault, clock } = trial.house
  const context = { rulebook, at: clock.now() }
  await db.transaction().execute(async (trx) => {
    const keeping = { trx, vault, caseId: work.id, clientId: work.clientId, at: context.at, fileId }
    const load = async () => {
      const row = await findCaseRow(trx, work.id)
      if (!row) throw new Error('the case is there')
      return (await loadCase(trx, vault, row)).filingCase
    }
    let memory = await load()
    const { blob, bytes } = await trx.selectFrom('files').selectAll().where('id', '=', fileId).executeTakeFirstOrThrow()
    for (const make of steps) {
      const made = make(memory, context)
      const command = made && withFile(made, { hash: blob, size: bytes, name: '营业执照.png', type: 'image/png' })
      const decision = command && decide(memory, command, context)
      if (!decision?.ok || decision.changes.length === 0) continue
      for (const { kind } of decision.changes) seen.add(kind)
      const changes = decision.changes as [Change, ...Change[]]
      await storeChanges(keeping, memory, changes)
      memory = changes.reduce<FilingCase>(evolve, memory)
      afterEach({ rows: await load(), memory })
    }
  })
}

function withFile(command: Command, file: { hash: string; size: number; name: string; type: string }): Command {
  return command.kind === 'receive-material' ? { ...command, file } : command
}

test('what is loaded is the case as it evolved, after every change', async () => {
  const plans = fc.tuple(fc.boolean(), fc.array(fc.constantFrom(...makes), { minLength: 5, maxLength: 40 }))
  await fc.assert(
    fc.asyncProperty(plans, ([ready, steps]) =>
      carryOut(ready ? [...prepared, ...steps] : steps, ({ rows, memory }) => expect(rows).toEqual(memory)),
    ),
    { numRuns: 15 },
  )
}, 60_000)

test('every kind of change was stored and loaded', async () => {
  seen.clear()
  const submit = always({ kind: 'submit', provider: '华为云' })
  const passed = [event('provider-passed'), event('sms-verified')]
  const returned = event('authority-returned', { reasons: [{ text: '名称不符' }] })
  const whole = [
    always({ kind: 'add-subject', noun: 'person', id: 'x1' }),
    always({ kind: 'remove-subject', subject: 'x1' }),
    // While the only material asked so far is still waiting.
    waive,
    askAgain,
    receive,
    judge('return-material'),
    receive,
    judge('accept-material'),
    ...prepared,
    askAgain,
    askAgain,
    receive,
    move,
    waive,
    judge('accept-material'),
    acceptRisk,
    withdrawRisk,
    always({ kind: 'hold', reason: '等客户' }),
    always({ kind: 'resume' }),
    submit,
    ...passed,
    returned,
    mapReason,
    submit,
    ...passed,
    grant,
    correct,
    takeBack('granted'),
    takeBack('provider-passed'),
  ]
  await carryOut(whole, ({ rows, memory }) => expect(rows).toEqual(memory))
  const kinds: Record<Exclude<ChangeKind, 'opened'>, true> = {
    'facts-recorded': true,
    'subject-added': true,
    'subject-removed': true,
    'material-received': true,
    'material-moved': true,
    'material-accepted': true,
    'material-returned': true,
    'material-waived': true,
    'material-asked-again': true,
    'risk-accepted': true,
    'risk-withdrawn': true,
    'round-opened': true,
    'round-answered': true,
    'reason-mapped': true,
    'person-through': true,
    'stage-moved': true,
    'event-taken-back': true,
    'person-taken-back': true,
    'numbers-granted': true,
    'number-corrected': true,
    held: true,
    resumed: true,
  }
  expect([...seen].toSorted()).toEqual(Object.keys(kinds).toSorted())
})
