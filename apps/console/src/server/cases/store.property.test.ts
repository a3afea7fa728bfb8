/** The rows hold the case: whatever is commanded, what is loaded equals what the changes amount to. */
import {
  type Change,
  type ChangeKind,
  type Command,
  type Context,
  checklist,
  decide,
  evolve,
  type FilingCase,
  review,
} from '@beian/domain/casework'
import { rulebook } from '@beian/domain/rulebook'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { domainNameFacts, openCaseOf, personFacts, principalFacts, serviceFacts } from '../testing/casework.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { findCaseRow, loadCase } from './load.ts'
import { storeChanges } from './store.ts'

let trial: Trial
let chen: Visitor
beforeAll(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterAll(() => trial.close())

type Make = (filingCase: FilingCase, context: Context) => Command | undefined
const always = (command: Command): Make => {
  return () => command
}
const facts = (subject: string, given: object) => always({ kind: 'record-facts', subject, facts: given })
const event = (name: string, more: object = {}) => always({ kind: 'record-event', event: name, ...more } as Command)

let ids = 0
const nextId = () => `made-${ids++}`

const receive: Make = (filingCase, context) => {
  const line = checklist(filingCase, context).materials.find(({ state }) => state !== 'not-required')
  if (line === undefined || line.state === 'not-required') return undefined
  const papers = Object.values(line.requirement.accepts ?? {})[0] as readonly string[]
  const file = { name: '扫描件.png', type: 'image/png', size: 77, hash: 'f'.repeat(64) }
  return { kind: 'receive-material', id: nextId(), requirement: line.key, material: papers[0] ?? '', file }
}
const judge =
  (kind: 'accept-material' | 'return-material'): Make =>
  ({ receipts }) => {
    const receipt = receipts.findLast(({ state }) => state === 'pending-review' || state === 'accepted')?.id
    return receipt === undefined ? undefined : { kind, receipt, comment: { zh: '不清晰', en: 'Blurred' } }
  }
const waive: Make = (filingCase, context) => {
  const line = checklist(filingCase, context).materials.find(({ state }) => state === 'waiting')
  return line && { kind: 'waive-material', requirement: line.key, reason: '接入商已有存档' }
}
const askAgain: Make = ({ notRequired: [waiver] }) =>
  waiver && { kind: 'ask-material-again', requirement: waiver.requirement }
const acceptRisk: Make = (filingCase, context) => {
  const finding = review(filingCase, context).find(({ severity }) => severity !== 'block')
  return finding && { kind: 'accept-risk', code: finding.code, subject: finding.subject, reason: '已与客户确认' }
}
const numbersOf = ({ subjects }: FilingCase, serial: string) =>
  subjects.flatMap(({ noun, id }, place) => {
    if (noun === 'principal') return [{ subject: id, number: `粤ICP备${serial}号` }]
    return noun === 'service' ? [{ subject: id, number: `粤ICP备${serial}号-${place}` }] : []
  })
const grant: Make = (filingCase) => ({
  kind: 'record-event',
  event: 'granted',
  numbers: numbersOf(filingCase, '2026000123'),
})
const correct: Make = (filingCase) => ({ kind: 'correct-number', numbers: numbersOf(filingCase, '2026000132') })

const makes: readonly Make[] = [
  facts('principal', principalFacts),
  facts('principal', { 'principal.documentAddress': null, 'principal.contactAddress': '新路 9 号 3 室' }),
  facts('person-1', personFacts),
  facts('person-1', { 'person.mobiles': null, 'person.emails': ['a@example.cn', 'b@example.cn'] }),
  facts('service-1', serviceFacts),
  facts('domain-name-1', domainNameFacts),
  always({ kind: 'add-subject', noun: 'person', id: 'x1', facts: { 'person.mobiles': ['13570921847'] } }),
  always({ kind: 'add-subject', noun: 'service', id: 'x2' }),
  always({ kind: 'add-subject', noun: 'domain-name', id: 'x3', parent: 'x2' }),
  always({ kind: 'add-subject', noun: 'domain-name', id: 'x4', parent: 'service-1' }),
  always({ kind: 'remove-subject', subject: 'x1' }),
  always({ kind: 'remove-subject', subject: 'x2' }),
  always({ kind: 'remove-subject', subject: 'x4' }),
  receive,
  judge('accept-material'),
  judge('return-material'),
  waive,
  askAgain,
  acceptRisk,
  always({ kind: 'submit', provider: '华为云' }),
  event('provider-passed', { note: '电话告知' }),
  event('provider-returned', { reasons: [{ text: '照片不清晰' }] }),
  event('sms-sent'),
  event('sms-verified', { person: 'person-1' }),
  event('sms-verified'),
  event('sms-failed'),
  event('authority-returned', { reasons: [{ text: '名称不符', path: 'service.name' }], note: '来电' }),
  grant,
  correct,
  always({ kind: 'hold', reason: '等客户' }),
  always({ kind: 'resume' }),
  always({ kind: 'abandon', reason: '不办了' }),
  always({ kind: 'reopen', reason: '又办' }),
]
/** Everything known, every material waived: ready to be sent. */
const prepared: readonly Make[] = [
  facts('principal', principalFacts),
  facts('person-1', personFacts),
  facts('service-1', serviceFacts),
  facts('domain-name-1', domainNameFacts),
  ...Array.from({ length: 12 }, () => waive),
]

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
  const submit = always({ kind: 'submit', provider: '华为云' })
  const passed = [event('provider-passed'), event('sms-verified')]
  const returned = event('authority-returned', { reasons: [{ text: '名称不符' }] })
  const whole = [
    always({ kind: 'add-subject', noun: 'person', id: 'x1' }),
    always({ kind: 'remove-subject', subject: 'x1' }),
    receive,
    judge('return-material'),
    receive,
    judge('accept-material'),
    waive,
    askAgain,
    ...prepared,
    acceptRisk,
    always({ kind: 'hold', reason: '等客户' }),
    always({ kind: 'resume' }),
    submit,
    ...passed,
    returned,
    submit,
    ...passed,
    grant,
    correct,
  ]
  await carryOut(whole, ({ rows, memory }) => expect(rows).toEqual(memory))
  const kinds: Record<Exclude<ChangeKind, 'opened'>, true> = {
    'facts-recorded': true,
    'subject-added': true,
    'subject-removed': true,
    'material-received': true,
    'material-accepted': true,
    'material-returned': true,
    'material-waived': true,
    'material-asked-again': true,
    'risk-accepted': true,
    'round-opened': true,
    'round-answered': true,
    'person-through': true,
    'stage-moved': true,
    'numbers-granted': true,
    'number-corrected': true,
    held: true,
    resumed: true,
  }
  expect([...seen].toSorted()).toEqual(Object.keys(kinds).toSorted())
})
