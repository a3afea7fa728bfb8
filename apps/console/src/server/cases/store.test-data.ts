/** Commands for the test of the store: each fits some state of a case, made from the case as it then stands. */
import { type Command, type Context, checklist, type FilingCase, review } from '@beian/domain/casework'
import { domainNameFacts, personFacts, principalFacts, serviceFacts } from '../testing/casework.ts'

export type Make = (filingCase: FilingCase, context: Context) => Command | undefined
export const always = (command: Command): Make => {
  return () => command
}
const facts = (subject: string, given: object) => always({ kind: 'record-facts', subject, facts: given })
export const event = (name: string, more: object = {}) =>
  always({ kind: 'record-event', event: name, ...more } as Command)

let ids = 0
const nextId = () => `made-${ids++}`

export const receive: Make = (filingCase, context) => {
  const line = checklist(filingCase, context).materials.find(({ state }) => state !== 'not-required')
  if (line === undefined || line.state === 'not-required') return undefined
  const papers = Object.values(line.requirement.accepts ?? {})[0] as readonly string[]
  const file = { name: '扫描件.png', type: 'image/png', size: 77, hash: 'f'.repeat(64) }
  return { kind: 'receive-material', id: nextId(), requirement: line.key, material: papers[0] ?? '', file }
}
export const judge =
  (kind: 'accept-material' | 'return-material'): Make =>
  ({ receipts }) => {
    const receipt = receipts.findLast(({ state }) => state === 'pending-review' || state === 'accepted')?.id
    return receipt === undefined ? undefined : { kind, receipt, comment: { zh: '不清晰', en: 'Blurred' } }
  }
export const waive: Make = (filingCase, context) => {
  const line = checklist(filingCase, context).materials.find(({ state }) => state === 'waiting')
  return line && { kind: 'waive-material', requirement: line.key, reason: '接入商已有存档' }
}
export const askAgain: Make = ({ notRequired: [waiver] }) =>
  waiver && { kind: 'ask-material-again', requirement: waiver.requirement }
export const acceptRisk: Make = (filingCase, context) => {
  const finding = review(filingCase, context).find(({ severity }) => severity !== 'block')
  return finding && { kind: 'accept-risk', code: finding.code, subject: finding.subject, reason: '已与客户确认' }
}
export const withdrawRisk: Make = ({ acceptedRisks: [risk] }) =>
  risk && { kind: 'withdraw-risk', code: risk.code, subject: risk.subject, reason: '客户反悔' }
/** The last such event, with what rests on it; any, where none is named. */
export const takeBack =
  (name?: string): Make =>
  ({ happened }) => {
    const place = happened.findLastIndex(({ event: one }) => (name === undefined ? one !== 'resumed' : one === name))
    return { kind: 'take-back', place, withLater: true, reason: '记错了' }
  }
/** To another row of the checklist, where its first paper would do. */
export const move: Make = (filingCase, context) => {
  const { receipts } = filingCase
  const receipt = receipts.findLast(({ state }) => state !== 'replaced')
  const line = checklist(filingCase, context).materials.find(
    (one) => one.state === 'waiting' && one.requirement.key !== receipt?.requirement,
  )
  if (receipt === undefined || line === undefined || line.state === 'not-required') return undefined
  const papers = Object.values(line.requirement.accepts ?? {})[0] as readonly string[]
  return { kind: 'move-material', receipt: receipt.id, requirement: line.requirement.key, material: papers[0] ?? '' }
}
/** The first reason that anybody wrote down. */
export const mapReason: Make = ({ rounds }) => {
  for (const { number, answers } of rounds)
    for (const [answer, { reasons }] of answers.entries())
      if (reasons.length > 0)
        return { kind: 'map-reason', round: number, answer, place: 0, about: { path: 'service.name' } }
  return undefined
}
const numbersOf = ({ subjects }: FilingCase, serial: string) =>
  subjects.flatMap(({ noun, id }, place) => {
    if (noun === 'principal') return [{ subject: id, number: `粤ICP备${serial}号` }]
    return noun === 'service' ? [{ subject: id, number: `粤ICP备${serial}号-${place}` }] : []
  })
export const grant: Make = (filingCase) => ({
  kind: 'record-event',
  event: 'granted',
  numbers: numbersOf(filingCase, '2026000123'),
})
export const correct: Make = (filingCase) => ({ kind: 'correct-number', numbers: numbersOf(filingCase, '2026000132') })

export const makes: readonly Make[] = [
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
  withdrawRisk,
  move,
  takeBack(),
  takeBack('provider-returned'),
  always({ kind: 'submit', provider: '华为云' }),
  event('provider-passed', { note: '电话告知' }),
  event('provider-returned', { reasons: [{ text: '照片不清晰' }] }),
  mapReason,
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
export const prepared: readonly Make[] = [
  facts('principal', principalFacts),
  facts('person-1', personFacts),
  facts('service-1', serviceFacts),
  facts('domain-name-1', domainNameFacts),
  ...Array.from({ length: 12 }, () => waive),
]
