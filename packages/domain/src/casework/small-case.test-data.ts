/** A small invented law over the real first filing, and a case that walks through it. Persons are invented; ids pass the check digit. */
import { assert } from 'vitest'
import type { Register } from '../reading/index.ts'
import { bookOf, statement, topicWith } from '../reading/small-book.test-data.ts'
import type { Procedure } from '../rulebook/procedure.ts'
import { firstFiling } from '../rulebook/procedures/first-filing.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement, Topic } from '../rulebook/topic.ts'
import type { FactKey, Facts } from '../vocabulary/facts/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Change } from './change.ts'
import type { Command, CommandOf, NumberGiven } from './command.ts'
import { decide } from './decide.ts'
import type { Context } from './deciding/context.ts'
import { evolve } from './evolve.ts'
import type { Forgiven } from './facts/read-fact.ts'
import type { FilingCase } from './filing-case.ts'
import type { CaseProblem } from './problems.ts'

export const at = (day: string, hour = '02:00'): Instant => `${day}T${hour}:00.000Z`
export const today = at('2026-11-21')

const says = { zh: '提交{materials}', en: 'Send: {materials}' }
/** The small book's sources are not those of the shelf. */
const cited = (source: string) => [source] as unknown as Statement['cites']
const practice = { standing: 'ca-practice', confidence: 'secondary', cites: cited('cloud-a-2025') } as const

/** The licence of an enterprise, in two papers for a public institution; Hubei asks none. */
const licence = topicWith({
  id: 'licence',
  title: { zh: '提交什么证照？', en: 'Which document?' },
  demand: { kind: 'material' },
  says,
  statements: [
    statement({ when: { 'principal.nature': 'enterprise' }, value: { oneOf: ['business-licence'] } }),
    statement({
      when: { 'principal.nature': 'public-institution' },
      value: { allOf: ['public-institution-certificate', 'credit-code-certificate'] },
    }),
  ],
})
/** Only practice of one provider: a risk by itself, still collected. */
const letter = topicWith({
  id: 'letter',
  title: { zh: '授权书', en: 'Letter of authorisation' },
  each: 'person',
  whose: { 'person.roles': 'principal-in-charge' },
  demand: { kind: 'material' },
  says,
  statements: [
    statement({
      ...practice,
      when: { 'person.position': ['employee', 'executive'] },
      value: { oneOf: ['principal-authorisation-letter'] },
    }),
  ],
})
const youngProof = topicWith({
  id: 'young-proof',
  title: { zh: '未满十八周岁的证明', en: 'Proof of the young' },
  each: 'person',
  demand: { kind: 'material', only: { check: 'younger-than', of: { bornOn: 'person.bornOn' } } },
  says,
  statements: [
    statement({ value: { years: 18, oneOf: ['guardian-consent', 'student-card', 'income-proof', 'study-proof'] } }),
  ],
})
/** Seen long ago: advice, which keeps nothing from being sent. */
const plan = topicWith({
  id: 'plan',
  title: { zh: '建设方案书', en: 'Construction plan' },
  each: 'service',
  demand: { kind: 'material' },
  says,
  statements: [statement({ ...practice, cites: cited('cloud-c-2021'), value: { oneOf: ['construction-plan'] } })],
})
const approval = topicWith({
  id: 'approval',
  title: { zh: '前置审批', en: 'Prior approval' },
  each: 'service',
  demand: { kind: 'material' },
  says,
  statements: [
    statement({ part: 'news', when: { 'service.priorApprovals': 'news' }, value: { oneOf: ['news-licence'] } }),
    statement({
      part: 'publishing',
      when: { 'service.priorApprovals': 'publishing' },
      value: { oneOf: ['publishing-licence'] },
    }),
  ],
})
const exempt = topicWith({
  id: 'exempt',
  title: { zh: '域名证书', en: 'Domain name certificate' },
  each: 'domain-name',
  demand: { kind: 'material' },
  says,
  statements: [statement({ value: null })],
})
const nowhere = topicWith({
  id: 'nowhere',
  title: { zh: '无', en: 'None' },
  demand: { kind: 'material' },
  says,
  statements: [],
})

const capital = topicWith({
  id: 'capital',
  whose: { 'principal.nature': 'enterprise' },
  demand: { kind: 'condition', check: 'at-least', of: { amount: 'principal.registeredCapital' } },
  statements: [statement({ value: { min: 100 } })],
})
const training = topicWith({
  id: 'training',
  demand: { kind: 'condition', check: 'is-not-so', of: { so: 'principal.scopeMentionsTraining' } },
  says: { zh: '不涉及培训', en: 'No training' },
  statements: [statement({ ...practice, value: {} })],
})
const phone = topicWith({
  id: 'phone',
  each: 'person',
  demand: { kind: 'condition', check: 'is-not-so', of: { so: 'register.phoneElsewhere' } },
  says: { zh: '手机号不得用于其他客户', en: 'The mobile serves no other client' },
  fix: { zh: '换一个号码', en: 'Take another number' },
  statements: [statement({ ...practice, value: {} })],
})
/** A limit never asks for facts. */
const decision = topicWith({
  id: 'decision',
  each: 'case',
  demand: { kind: 'time-limit', after: 'sms-verified', until: ['granted', 'authority-returned'], who: 'authority' },
  says: { zh: '{range}{unit}内', en: 'within {range} {unit}' },
  statements: [statement({ value: { max: 20, unit: 'working-day' } })],
})
const usual = topicWith({
  id: 'usual',
  each: 'case',
  demand: {
    kind: 'estimate',
    after: 'submitted',
    until: ['provider-passed', 'provider-returned'],
    who: 'access-provider',
  },
  says: { zh: '一般{range}{unit}', en: 'usually {range} {unit}' },
  statements: [
    statement({
      ...practice,
      when: { 'principal.nature': ['enterprise'] },
      value: { min: 1, max: 2, unit: 'working-day' },
    }),
  ],
})
const sms = topicWith({
  id: 'sms',
  each: 'case',
  demand: { kind: 'time-limit', after: 'sms-sent', until: ['sms-verified', 'sms-failed'], who: 'person-in-charge' },
  says: { zh: '{range}{unit}内', en: 'within {range} {unit}' },
  statements: [statement({ value: { max: 24, unit: 'hour' } })],
})

const smallLaw = [
  licence,
  letter,
  youngProof,
  plan,
  approval,
  exempt,
  nowhere,
  capital,
  training,
  phone,
  decision,
  usual,
  sms,
]

/** The real procedure, but rules must ask for these themselves. */
const byRuleOnly: readonly FactKey[] = [
  'principal.companyForm',
  'principal.nameAsRegistered',
  'principal.creditStatus',
  'principal.scopeMentionsTraining',
  'principal.residencePermitExpires',
  'service.resolvesNow',
  'domainName.filedBy',
  'case.lettersSignedOn',
]
const procedure: Procedure = {
  ...firstFiling,
  asks: firstFiling.asks
    .map(({ selfChecks: _, ...section }) => ({
      ...section,
      facts: section.facts.filter((key) => !byRuleOnly.includes(key)),
    }))
    .filter(({ facts: asked }) => asked.length > 0),
}

export function bookWith(topics: readonly Topic[] = smallLaw): Rulebook {
  const provinces = { hubei: { licence: [statement({ value: null })] } }
  return { ...bookOf({ topics, provinces }), procedures: { 'first-filing': procedure } }
}

export const contextAt = (
  moment: Instant = today,
  register: Register = { 'person-1': { 'register.phoneElsewhere': false } },
): Context => ({
  rulebook: bookWith(),
  register,
  at: moment,
})

export type Step = Command | { readonly when: Instant; readonly command: Command }

/** A case at work: commands are carried out one after another; what is refused or forgiven can be looked at. */
export function caseAtWork(context: Context = contextAt()) {
  let filingCase: FilingCase | undefined
  const changes: Change[] = []
  const forgiven: Forgiven[] = []
  const decideAt = (step: Step) =>
    'command' in step
      ? decide(filingCase, step.command, { ...context, at: step.when })
      : decide(filingCase, step, context)
  return {
    /** Carries out; a refusal here is a fault of the test. */
    carryOut(...steps: readonly Step[]): FilingCase {
      for (const step of steps) {
        const decision = decideAt(step)
        assert(decision.ok, JSON.stringify(decision, null, 1))
        forgiven.push(...decision.forgiven)
        for (const one of decision.changes) {
          changes.push(one)
          filingCase = evolve(filingCase, one)
        }
      }
      return filingCase as FilingCase
    },
    /** The problem with a command that must be refused. */
    refusal(step: Step): CaseProblem {
      const decision = decideAt(step)
      assert(!decision.ok, `not refused: ${JSON.stringify(step)}`)
      return decision.problem
    },
    now: () => filingCase as FilingCase,
    changes,
    forgiven,
  }
}

export const opening: Command = { kind: 'open', id: 'c1', procedure: 'first-filing' }
export const facts = (subject: string, given: Facts | Readonly<Record<string, unknown>>): Command => ({
  kind: 'record-facts',
  subject,
  facts: given,
})

export const principalFacts: Facts = {
  'principal.nature': 'enterprise',
  'principal.name': '深圳市星河数据有限公司',
  'principal.province': 'guangdong',
  'principal.city': '深圳市',
  'principal.district': '南山区',
  'principal.documentType': 'business-licence',
  'principal.documentNumber': '91440300708461136T',
  'principal.documentExpires': '9999-12-31',
  'principal.documentAddress': '深圳市南山区星河路 1 号',
  'principal.contactAddress': '星河路 1 号 201 室',
  'principal.legalRepresentative': '周明远',
  'principal.registeredCapital': 1000,
  'principal.scopeMentionsTraining': false,
}
export const personFacts: Facts = {
  'person.name': '周明远',
  'person.position': 'legal-representative',
  'person.documentType': 'resident-id',
  'person.documentNumber': '440305199003074613',
  'person.documentExpires': '2040-05-01',
  'person.mobiles': ['13570921846'],
  'person.emergencyPhones': ['13926480317'],
  'person.emails': ['zhou@example.cn'],
}
export const serviceFacts: Facts = {
  'service.name': '星河数据官网',
  'service.homePage': 'www.xinghe-data.cn',
  'service.content': ['organisation-site'],
  'service.languages': ['simplified-chinese'],
  'service.priorApprovals': ['none'],
  'service.income': ['free'],
  'service.accessProvider': '华为云',
  'service.accessModes': ['cloud'],
  'service.serverPlace': 'mainland',
  'service.serverProvinces': ['guangdong'],
  'service.ipRanges': ['121.36.0.1'],
}
export const domainNameFacts: Facts = {
  'domainName.name': 'xinghe-data.cn',
  'domainName.holder': 'principal',
  'domainName.expires': '2027-11-21',
  'domainName.verifiedOn': '2026-10-01',
  'domainName.registrarApproved': true,
}

const picture = { name: '营业执照.jpg', type: 'image/jpeg', size: 1000, hash: 'a'.repeat(64) }
export const sent = (id: string, requirement: string, material: string, file = picture): Command => ({
  kind: 'receive-material',
  id,
  requirement,
  material,
  file,
})

export const filled: readonly Command[] = [
  opening,
  facts('principal', principalFacts),
  facts('person-1', personFacts),
  facts('service-1', serviceFacts),
  facts('domain-name-1', domainNameFacts),
]
export const licenceKey = 'licence/principal:principal'
export const collected: readonly Command[] = [
  ...filled,
  sent('r1', licenceKey, 'business-licence'),
  { kind: 'accept-material', receipt: 'r1' },
]
export const submission: Command = { kind: 'submit', provider: '华为云' }
export const passed: CommandOf<'record-event'> = { kind: 'record-event', event: 'provider-passed' }
export const verified: CommandOf<'record-event'> = { kind: 'record-event', event: 'sms-verified' }
export const grant: CommandOf<'record-event'> & { readonly numbers: readonly NumberGiven[] } = {
  kind: 'record-event',
  event: 'granted',
  numbers: [
    { subject: 'principal', number: '粤ICP备2026000123号' },
    { subject: 'service-1', number: '粤ICP备2026000123号-1' },
  ],
}
/** At the authority. */
export const underReview: readonly Command[] = [...collected, submission, passed, verified]
