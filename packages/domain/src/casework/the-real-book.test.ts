/** The same walk on the real book: a company in Guangdong, as far as the rules that are written carry it. */
import { describe, expect, test } from 'vitest'
import { rulebook } from '../rulebook/index.ts'
import type { Command } from './command.ts'
import type { Context } from './deciding/context.ts'
import { checklist } from './readings/checklist.ts'
import { intake, missing } from './readings/intake.ts'
import { requestToClient } from './readings/request-to-client.ts'
import { review } from './readings/review.ts'
import { stageBar } from './readings/stage-bar.ts'
import { turn } from './readings/turn.ts'
import {
  caseAtWork,
  facts,
  filled,
  grant,
  opening,
  passed,
  sent,
  submission,
  today,
  verified,
} from './small-case.test-data.ts'

const context: Context = {
  rulebook,
  register: {
    principal: { 'register.openOrder': false },
    'person-1': { 'register.phoneElsewhere': false, 'register.documentElsewhere': false },
    'domain-name-1': { 'register.domainNameElsewhere': false },
  },
  at: today,
}

/** Answers whatever the rules still ask beyond the usual facts with the value that raises nothing. */
const extra = {
  'service-1': {
    'service.resolvesNow': false,
    'service.remark': '展示公司介绍、产品和联系方式，供客户了解本公司。',
    'service.serverBilling': 'prepaid',
    'service.serverPrepaidMonths': 12,
    'service.serverFilings': 0,
  },
  'domain-name-1': { 'domainName.dataMatch': true },
  principal: {
    'principal.companyForm': 'company',
    'principal.nameAsRegistered': true,
    'principal.addressAsPrinted': true,
    'principal.creditStatus': 'normal',
    'principal.scopeMentionsTraining': false,
    'principal.remark': '无',
  },
}

function collectedCase() {
  const work = caseAtWork(context)
  work.carryOut(...filled)
  for (const [subject, given] of Object.entries(extra)) work.carryOut(facts(subject, given))
  for (const line of checklist(work.now(), context).materials) {
    if (line.state === 'not-required') continue
    const { accepts } = line.requirement
    const papers = accepts === undefined ? [] : 'oneOf' in accepts ? accepts.oneOf.slice(0, 1) : accepts.allOf
    for (const paper of papers) {
      const id = `${line.key}-${paper}`
      work.carryOut(sent(id, line.key, paper), { kind: 'accept-material', receipt: id })
    }
  }
  return work
}

describe('a company in Guangdong', () => {
  test('a new case asks, and every reading can be taken', () => {
    const filingCase = caseAtWork(context).carryOut(opening)
    expect(missing(filingCase, context).length).toBeGreaterThan(20)
    expect(intake(filingCase, context).length).toBe(6)
    expect(turn(filingCase, context).who).toBe('client')
    expect(requestToClient(filingCase, context).text.en).toMatch(/^First filing/)
  })
  test('a paper that is asked in any case is asked for at once, though which one is not known yet', () => {
    const line = (...more: readonly Command[]) => {
      const { lines } = requestToClient(caseAtWork(context).carryOut(...filled, ...more), context)
      return lines.filter(({ key }) => key === 'identity-document/person:person-1')
    }
    const [undecided, ...others] = line(facts('person-1', { 'person.documentType': null }))
    expect(others).toEqual([])
    expect(undecided?.what.zh).toMatch(/^居民身份证.*护照.*或/)
    expect(undecided?.asks?.zh).toBe('提交其中一种，以所填的“证件类型”为准。')
    expect(undecided?.why.en).toBe(
      'WeChat: apply for a mini-program filing and WeChat: query certificate types for a filing',
    )
    expect(line(facts('person-1', { 'person.documentType': 'passport' })).map(({ what }) => what.zh)).toEqual(['护照'])
  })
  test('a paper that only some answers ask is not', () => {
    const unknown = facts('service-1', { 'service.priorApprovals': null })
    const { lines } = requestToClient(caseAtWork(context).carryOut(...filled, unknown), context)
    expect(lines.filter(({ key }) => key.startsWith('prior-approval'))).toEqual([])
  })
  test('its document is asked for, with a statement and a source', () => {
    const { materials } = checklist(caseAtWork(context).carryOut(...filled), context)
    const papers = materials.flatMap((line) =>
      line.state === 'not-required' || line.requirement.accepts === undefined ? [] : [line.requirement],
    )
    const papersOf = ({ accepts = { oneOf: [] } }: (typeof papers)[number]) =>
      'oneOf' in accepts ? accepts.oneOf : accepts.allOf
    const licence = papers.find((one) => papersOf(one).includes('business-licence'))
    expect(licence?.by.ref).toMatch(/^[a-z-]+.*@\d{4}-\d{2}-\d{2}#\d+/)
    expect(licence?.by.statement.cites.length).toBeGreaterThan(0)
  })
  test('collected, nothing blocks it', () => {
    const blocks = review(collectedCase().now(), context).filter(({ severity }) => severity === 'block')
    expect(blocks.map(({ code, path, message }) => [code, path, message.zh])).toEqual([])
  })
  test('it is submitted, returned, submitted again and granted; the round keeps the statements it was judged by', () => {
    const work = collectedCase()
    const returned = {
      kind: 'record-event',
      event: 'authority-returned',
      reasons: [{ text: '网站名称与主体无关' }],
    } as const
    const granted = work.carryOut(submission, passed, verified, returned, submission, passed, verified, grant)
    expect(granted.stage).toBe('granted')
    expect(granted.rounds[0]?.requirements.length).toBeGreaterThan(0)
    for (const { text, ref } of granted.rounds[0]?.requirements ?? []) {
      expect(ref).toMatch(/@.*#/)
      expect(text.zh).not.toMatch(/[{}]/)
      expect(text.en).not.toMatch(/[{}]/)
    }
    expect(stageBar(granted, context).every(({ state }) => state === 'done')).toBe(true)
  })
})
