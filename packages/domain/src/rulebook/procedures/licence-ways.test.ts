/** The five procedures of the licence, walked from the first stage to the last on the real book. */
import { describe, expect, test } from 'vitest'
import { checklist } from '../../casework/readings/checklist.ts'
import { turn } from '../../casework/readings/turn.ts'
import { at, caseAtWork, facts, sent, submission } from '../../casework/small-case.test-data.ts'
import type { Day } from '../../vocabulary/day.ts'
import type { EventId } from '../../vocabulary/event.ts'
import type { ProcedureId } from '../../vocabulary/regime.ts'
import { rulebook } from '../index.ts'

const context = { rulebook, register: {}, at: at('2026-11-21') }
const company = facts('principal', {
  'principal.companyForm': 'company',
  'principal.name': '深圳市星河数据有限公司',
  'principal.documentType': 'business-licence',
  'principal.documentNumber': '91440300708461136T',
  'principal.documentExpires': '9999-12-31',
  'principal.province': 'guangdong',
  'principal.city': '深圳市',
  'principal.district': '南山区',
  'principal.documentAddress': '广东省深圳市南山区科苑路 15 号',
  'principal.contactAddress': '科苑路 15 号 3 楼',
  'principal.legalRepresentative': '陈晓',
})
const capital = facts('principal', {
  'principal.registeredCapital': 1_000_000,
  'principal.licenceScope': 'province',
  'principal.serviceClasses': ['b25-publishing'],
  'principal.foreignShare': 0,
  'principal.dishonestyListed': false,
  'principal.insuredStaff': 3,
  'principal.listsAbroad': false,
  'principal.filing': 'at-this-provider',
})
const filed = facts('principal', { 'principal.filingNumber': '粤ICP备2025000123号' })
const service = [
  facts('service-1', {
    'service.name': '星河数据',
    'service.homePage': 'www.xinghe-data.com',
    'service.content': ['organisation-site'],
    'service.income': ['paid-information'],
    'service.priorApprovals': ['none'],
    'service.accessProvider': '某云',
    'service.serverPlace': 'mainland',
  }),
  facts('service-1', { 'service.serverProvinces': ['guangdong'] }),
  facts('domain-name-1', {
    'domainName.name': 'xinghe-data.com',
    'domainName.holder': 'principal',
    'domainName.expires': '2028-11-21',
  }),
]
const applicant = [company, capital, filed, ...service]
const licence = (expires: Day) =>
  facts('principal', {
    'principal.licenceNumber': '粤B2-20210384',
    'principal.licenceScope': 'province',
    'principal.licenceExpires': expires,
  })

type Work = ReturnType<typeof caseAtWork>
/** Hands in and accepts every paper that is asked, then sends the dossier. */
function send(work: Work): void {
  for (const line of checklist(work.now(), context).materials) {
    if (line.state === 'not-required') continue
    const { accepts } = line.requirement
    const papers = accepts === undefined ? [] : 'oneOf' in accepts ? accepts.oneOf.slice(0, 1) : accepts.allOf
    for (const paper of papers) {
      const id = `${line.key}-${paper}`
      work.carryOut(sent(id, line.key, paper), { kind: 'accept-material', receipt: id })
    }
  }
  work.carryOut(submission)
}
function begun(procedure: ProcedureId) {
  const work = caseAtWork(context)
  work.carryOut({ kind: 'open', id: 'c1', procedure })
  return work
}
const event = (name: EventId) => ({ kind: 'record-event', event: name }) as const
const missing = { kind: 'record-event', event: 'told-to-complete', reasons: [{ text: '缺少股权结构图' }] } as const
const number = { subject: 'principal', number: '粤B2-20260123' }
const delivered = { kind: 'record-event', event: 'delivered', numbers: [number] } as const

describe('an application', () => {
  const applied = () => {
    const work = begun('licence-application')
    work.carryOut(...applicant)
    send(work)
    return work
  }
  test('is checked, completed, accepted, decided and delivered with its number', () => {
    const work = applied()
    expect(work.now().happened.at(-1)?.event).toBe('applied')
    expect(work.carryOut(missing).stage).toBe('correcting')
    const end = work.carryOut(submission, event('accepted'), event('decided'), delivered)
    expect([end.stage, end.numbers.map((one) => one.number), end.rounds.length]).toEqual([
      'granted',
      [number.number],
      2,
    ])
  })
  test('waits for the authority', () => {
    expect(turn(applied().now(), context).who).toBe('authority')
  })
  test('that is refused can begin again', () => {
    const work = applied()
    const refused = { kind: 'record-event', event: 'refused', reasons: [{ text: '人员不符合条件' }] } as const
    expect(work.carryOut(event('accepted'), refused).stage).toBe('refused')
    expect(work.carryOut({ kind: 'reopen', reason: '人员已补齐' }).stage).toBe('collecting')
  })
  test('of too small a company is held back', () => {
    const work = begun('licence-application')
    work.carryOut(...applicant, facts('principal', { 'principal.registeredCapital': 999_999 }))
    expect(JSON.stringify(work.refusal(submission))).toContain('principal.registeredCapital')
  })
})

describe('a renewal', () => {
  const renewal = (expires: Day) => {
    const work = begun('licence-renewal')
    work.carryOut(company, licence(expires), facts('principal', { 'principal.licensedServiceStarted': true }))
    return work
  }
  test('ninety days ahead goes its way to a new licence', () => {
    const work = renewal('2027-02-19')
    send(work)
    expect(work.carryOut(event('accepted'), event('decided'), delivered).stage).toBe('granted')
  })
  test('eighty-nine days ahead is held back', () => {
    expect(JSON.stringify(renewal('2027-02-18').refusal(submission))).toContain('principal.licenceExpires')
  })
})

test('a change plans its day while it is prepared', () => {
  const work = begun('licence-change')
  const after = facts('principal', {
    'principal.serviceClasses': ['b25-publishing'],
    'principal.foreignShare': 0,
    'principal.listsAbroad': false,
    'principal.registryChangedOn': '2026-11-10',
  })
  work.carryOut(facts('case', { 'case.licenceChanges': ['company-name'] }), company, licence('2028-01-01'), after)
  work.carryOut(event('change-planned'))
  send(work)
  expect(work.carryOut(event('accepted'), event('decided'), delivered).stage).toBe('granted')
})

test('an end far enough ahead yields no number', () => {
  const work = begun('licence-cancellation')
  work.carryOut(company, licence('2028-01-01'), facts('case', { 'case.plannedFor': '2027-06-30' }))
  send(work)
  const { stage, numbers } = work.carryOut(event('accepted'), event('decided'))
  expect([stage, numbers]).toEqual(['ended', []])
})

test('an annual report that comes back is sent again', () => {
  const work = begun('licence-annual-report')
  work.carryOut(company, licence('2028-01-01'), facts('principal', { 'principal.licenceHeldOn31December': true }))
  send(work)
  const returned = { kind: 'record-event', event: 'report-returned', reasons: [{ text: '收入填报有误' }] } as const
  expect(work.carryOut(returned).stage).toBe('correcting')
  expect(work.carryOut(submission, event('report-published')).stage).toBe('published')
})
