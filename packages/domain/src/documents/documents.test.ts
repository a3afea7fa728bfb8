/** Laws over all documents, and how they are chosen, filled and worded for real cases. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type FilingCase, knownOf } from '../casework/index.ts'
import { type Block, documentKinds } from '../rulebook/documents/index.ts'
import { rulebook } from '../rulebook/index.ts'
import { materials } from '../rulebook/materials/index.ts'
import { topics } from '../rulebook/placed.test-data.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { Text } from '../vocabulary/text.ts'
import { documentsAsked } from './asked.ts'
import { placeholderNamed, placeholdersIn } from './placeholders.ts'
import { valueText } from './values.ts'
import { wordingFor } from './wording-for.ts'
import { written } from './written.ts'

const at = '2026-11-21T02:00:00.000Z'

function textsOf(block: Block): readonly Text[] {
  if (block.is === 'each') return block.blocks.flatMap(textsOf)
  if (block.is === 'items') return block.items
  if (block.is === 'signature') return block.lines
  return block.is === 'table' ? block.rows.flat() : [block.text]
}
const wordings = documentKinds.flatMap((kind) => kind.wordings.map((wording) => ({ kind, wording })))
const sentences = wordings.flatMap(({ kind, wording }) =>
  wording.blocks.flatMap(textsOf).map((text) => ({ kind: kind.id, particulars: kind.particulars, text })),
)

describe('every document', () => {
  test('the register is the folder', () => {
    const files = readdirSync(new URL('../rulebook/documents/kinds/', import.meta.url)).map((name) => name.slice(0, -3))
    expect(documentKinds.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })
  test('asks only for what somebody knows, the same in both languages', () => {
    const unknown = sentences.flatMap(({ kind, particulars, text }) =>
      placeholdersIn(text.zh)
        .filter((name) => placeholderNamed({ particulars }, name) === undefined)
        .map((name) => `${kind}: ${name}`),
    )
    expect(unknown).toEqual([])
    const uneven = sentences.filter(
      ({ text }) => placeholdersIn(text.zh).toSorted().join() !== placeholdersIn(text.en).toSorted().join(),
    )
    expect(uneven.map(({ kind, text }) => [kind, text.zh])).toEqual([])
  })
  test('asks no particular that it does not print', () => {
    const idle = documentKinds.flatMap(({ id, particulars }) => {
      const printed = sentences.filter(({ kind }) => kind === id).flatMap(({ text }) => placeholdersIn(text.zh))
      return particulars.filter((one) => !printed.includes(one.id)).map((one) => `${id}: ${one.id}`)
    })
    expect(idle).toEqual([])
  })
  test('is Chinese in Chinese and English in English', () => {
    const bare = ({ zh, en }: Text) => ({ zh, en: en.replace(/\{[^}]+\}/g, '') })
    const texts = [
      ...sentences.map(({ text }) => text).filter(({ zh, en }) => zh !== en),
      ...documentKinds.map(({ title }) => title),
    ]
    expect(texts.map(bare).filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en))).toEqual(
      [],
    )
  })
  test('is asked by papers and topics that are in the book', () => {
    const ids = topics.map(({ id }) => id)
    const lost = documentKinds.flatMap(({ askedBy }) =>
      'topics' in askedBy ? askedBy.topics.filter((id) => !ids.includes(id as never)) : [],
    )
    expect(lost).toEqual([])
    const papers = documentKinds.flatMap(({ askedBy }) => ('materials' in askedBy ? askedBy.materials : []))
    expect(papers.filter((id) => !(id in materials))).toEqual([])
    expect(new Set(papers).size).toBe(papers.length)
  })
  test('ends with somebody’s signature', () => {
    const unsigned = wordings.filter(({ wording }) => wording.blocks.at(-1)?.is !== 'signature')
    expect(unsigned.map(({ kind }) => kind.id)).toEqual([])
  })
})

const principal = (facts: Subject['facts']): Subject => ({
  noun: 'principal',
  id: 'principal',
  facts: {
    'principal.nature': 'enterprise',
    'principal.companyForm': 'company',
    'principal.name': '成都云岭科技有限公司',
    'principal.province': 'sichuan',
    'principal.documentType': 'business-licence',
    'principal.documentNumber': '91440300MA5DXC7B1F',
    'principal.legalRepresentative': '周明远',
    ...facts,
  },
})
const person: Subject = {
  noun: 'person',
  id: 'person-1',
  facts: {
    'person.roles': ['principal-in-charge', 'service-in-charge'],
    'person.name': '李静',
    'person.position': 'employee',
    'person.documentType': 'resident-id',
    'person.documentNumber': '440305199003074613',
    'person.mobiles': ['13570921846'],
  },
}
const services: readonly Subject[] = [
  { noun: 'service', id: 'service-1', facts: { 'service.form': 'website', 'service.name': '云岭官网' } },
  { noun: 'domain-name', id: 'd1', parent: 'service-1', facts: { 'domainName.name': 'yunling.example' } },
  { noun: 'service', id: 'service-2', facts: { 'service.form': 'website', 'service.name': '云岭文档' } },
  { noun: 'domain-name', id: 'd2', parent: 'service-2', facts: { 'domainName.name': 'docs.example' } },
]

function caseOf(subjects: readonly Subject[], procedure: FilingCase['procedure'] = 'first-filing') {
  const filingCase: FilingCase = {
    id: 'c1',
    procedure,
    stage: rulebook.procedures[procedure]?.stages[0]?.id ?? '',
    revision: 1,
    subjects: [{ noun: 'case', id: 'case', facts: {} }, ...subjects],
    receipts: [],
    rounds: [],
    numbers: [],
    happened: [{ event: 'opened', at }],
    acceptedRisks: [],
    notRequired: [],
  }
  return knownOf(filingCase, { rulebook, at })
}
const asked = (subjects: readonly Subject[], procedure?: FilingCase['procedure']) =>
  documentsAsked(caseOf(subjects, procedure)).map(({ kind, subject }) => `${kind.id}/${subject.id}`)

describe('a case needs', () => {
  test('a letter for the employee in charge of the principal, where the province takes one', () => {
    expect(asked([principal({}), person, ...services])).toContain('principal-authorisation-letter/person-1')
    const boss = { ...person, facts: { ...person.facts, 'person.position': 'legal-representative' } }
    expect(asked([principal({}), boss, ...services])).not.toContain('principal-authorisation-letter/person-1')
  })
  test('the commitment letters of its province', () => {
    expect(asked([principal({ 'principal.province': 'guangdong' })])).toContain('filing-commitment-letter/principal')
    const jiangsu = asked([principal({ 'principal.province': 'jiangsu' })])
    expect(jiangsu).toEqual(expect.arrayContaining(['authenticity-notice/principal', 'authenticity-letter/principal']))
    expect(jiangsu).not.toContain('filing-commitment-letter/principal')
  })
  test('the letter on approvals only where the scope names one and the province accepts it', () => {
    const anhui = { 'principal.province': 'anhui', 'principal.scopeMentionsApproval': true } as const
    expect(asked([principal(anhui)])).toContain('not-involved-letter/principal')
    expect(asked([principal({ ...anhui, 'principal.scopeMentionsApproval': false })])).not.toContain(
      'not-involved-letter/principal',
    )
    expect(asked([principal({ ...anhui, 'principal.province': 'hubei' })])).not.toContain(
      'not-involved-letter/principal',
    )
  })
  test('the whole set for a licence, and the contract for whatever it is', () => {
    const licence = asked([principal({}), person, ...services], 'licence-application')
    for (const id of [
      'licence-application-form',
      'business-plan',
      'technical-plan',
      'long-term-service-plan',
      'security-measures',
      'lawful-operation-letter',
      'security-responsibility-letter',
      'company-profile',
    ])
      expect(licence).toContain(`${id}/principal`)
    expect(licence).toContain('engagement-contract/case')
    expect(asked([principal({})])).toContain('engagement-contract/case')
  })
})

function writtenFor(id: string, subjects: readonly Subject[], particulars = {}) {
  const known = caseOf(subjects)
  const kind = documentKinds.find((one) => one.id === id)
  const view = { subjects: known.filingCase.subjects, at: known.at }
  const subject = view.subjects.find(({ noun }) => noun === kind?.each)
  if (!kind || !subject) throw new Error('no such document')
  const wording = wordingFor(kind, view, subject)
  if (!wording) throw new Error('no wording')
  return written({ kind, view, subject, particulars, procedure: known.procedure.title }, wording)
}
const textOf = (document: ReturnType<typeof written>) => JSON.stringify(document)

describe('the wording', () => {
  test('is the province’s own where there is one', () => {
    const at = (province: string) =>
      textOf(writtenFor('no-training-letter', [principal({ 'principal.province': province }), person, ...services]))
    expect(at('anhui')).toContain('咨询的教育主管部门')
    expect(at('sichuan')).toContain('网站解析 IP')
    expect(at('hebei')).not.toContain('咨询的教育主管部门')
  })
  test('differs for an individual', () => {
    const one = writtenFor('filing-commitment-letter', [
      principal({ 'principal.nature': 'individual', 'principal.province': 'guangdong' }),
    ])
    expect(one.title.zh).toContain('个人')
    expect(textOf(one)).toContain('按手印')
  })
  test('is none before it began', () => {
    const kind = documentKinds.find(({ id }) => id === 'engagement-contract')
    const view = { subjects: [principal({})], at: '2021-10-31T02:00:00.000Z' } as const
    expect(kind && wordingFor(kind, view, view.subjects[0] as Subject)).toBeUndefined()
  })
})

describe('filled', () => {
  const letter = writtenFor('principal-authorisation-letter', [principal({}), person, ...services])
  test('facts stand in the words of a letter', () => {
    const text = textOf(letter)
    for (const said of ['四川省通信管理局', '周明远', '居民身份证', '440305199003074613', '13570921846'])
      expect(text).toContain(said)
    expect(valueText('domainName.expires', '2028-03-01')).toBe('2028年3月1日')
    expect(valueText('principal.documentExpires', '9999-12-31')).toBe('长期')
  })
  test('what is missing is listed once, with the place where it is told', () => {
    expect(letter.missing.map(({ name }) => name)).toEqual(['legal-representative-number', 'person.emails'])
    expect(letter.missing[1]?.fact).toMatchObject({ key: 'person.emails', subject: 'person-1' })
    const told = writtenFor('principal-authorisation-letter', [principal({}), person], {
      'legal-representative-number': '510104198001017634',
    })
    expect(told.missing.map(({ name }) => name)).toEqual(['person.emails'])
  })
  test('each service brings its own domain names', () => {
    const plan = writtenFor('construction-plan', [principal({}), person, ...services])
    const names = plan.blocks.flatMap((block) =>
      block.is === 'table' ? block.rows.flatMap(({ label, value }) => (label.zh === '域名' ? [value.gloss] : [])) : [],
    )
    expect(names).toEqual(['yunling.example', 'docs.example'])
  })
  test('an agency’s template may name facts in Chinese', () => {
    const own = { particulars: [] }
    expect(placeholderNamed(own, '主办单位名称')).toEqual({ is: 'fact', key: 'principal.name' })
    expect(placeholderNamed(own, '主体负责人/姓名')).toEqual({
      is: 'fact',
      key: 'person.name',
      role: 'principal-in-charge',
    })
    expect(placeholderNamed(own, '没有这一项')).toBeUndefined()
  })
})
