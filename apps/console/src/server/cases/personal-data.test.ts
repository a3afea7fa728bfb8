/** Personal data: found across clients without being opened, shown masked, and nowhere in clear. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseFor, openCaseOf, personFacts, secrets } from '../testing/casework.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '星河数据')
})
afterEach(() => trial.close())

describe('what the register of other cases knows', () => {
  const risks = async (one: CaseAtWork) =>
    (await one.page()).findings.filter(({ path }) => path.startsWith('register.')).map(({ code }) => code)
  /** While the province is unknown, so is what it forbids. */
  const persons = async (one: CaseAtWork, facts: object = personFacts) => {
    await one.must('cases.recordFacts', {
      subject: 'principal',
      facts: { 'principal.province': 'tianjin', 'principal.nature': 'enterprise' },
    })
    await one.must('cases.recordFacts', { subject: 'person-1', facts })
  }

  test('the same mobile and document with another client are found, without a value in clear', async () => {
    await persons(work)
    const other = await openCaseOf(chen, '另一家')
    await persons(other)
    const both = new Set(['document-of-another-client', 'phone-of-another-client'])
    expect(new Set(await risks(work))).toEqual(both)
    expect(new Set(await risks(other))).toEqual(both)
  })

  test('near miss: with the same client, or in a case that was given up, they are no finding', async () => {
    await persons(work)
    const same = await openCaseFor(chen, work.clientId)
    await persons(same)
    expect(await risks(same)).toEqual([])
    const other = await openCaseOf(chen, '另一家')
    await persons(other)
    await other.must('cases.abandon', { reason: '不办了' })
    expect(await risks(work)).toEqual([])
  })

  test('the counts in the list follow when another case changes', async () => {
    const counted = async () => {
      const { rows } = (await chen.call('cases.list')).data as { rows: { id: string; findings: { risk: number } }[] }
      return rows.find(({ id }) => id === work.id)?.findings.risk ?? -1
    }
    await persons(work)
    const before = await counted()
    const other = await openCaseOf(chen, '另一家')
    await persons(other)
    expect(await counted()).toBeGreaterThan(before)
    await persons(other, { 'person.mobiles': ['13570921999'], 'person.documentNumber': null })
    expect(await counted()).toBe(before)
  })
})

describe('personal data', () => {
  test('is shown masked; in full for one fact at a time, with an entry that names the field and no value', async () => {
    await work.fill()
    const person = (await work.page()).subjects.find(({ id }) => id === 'person-1')
    expect(person?.masked).toMatchObject({
      'person.documentNumber': '••••••••••••••4613',
      'person.mobiles': ['•••••••1846'],
      'person.emails': ['z••••@example.cn'],
    })
    const input = { id: work.id, subject: 'person-1' }
    expect((await chen.call('cases.reveal', { ...input, fact: 'person.mobiles' })).data).toEqual({
      value: ['13570921846'],
    })
    expect((await chen.call('cases.reveal', { ...input, fact: 'person.name' })).problem?.code).toBe(
      'fact-not-sensitive',
    )
    expect((await chen.call('cases.reveal', { ...input, fact: 'person.bornOn' })).problem?.code).toBe('unknown-fact')
    const [entry] = (await chen.call('journal.ofCase', { caseId: work.id, limit: 1 })).data as object[]
    expect(entry).toMatchObject({ action: 'cases.revealed', subject: 'person:person-1', fields: ['person.mobiles'] })
  })

  test('stands in no file, log, journal or list in clear; neither do people’s own words', async () => {
    const words = ['此人电话一直占线', '身份证背面缺失', '客户口头同意', '转人工处理']
    await work.fill()
    await work.bringMaterials()
    const risk = (await work.page()).findings.find(({ severity }) => severity !== 'block')
    if (risk) await work.must('cases.acceptRisk', { code: risk.code, subject: risk.subject, reason: words[2] })
    await work.must('cases.submit', { provider: '华为云' })
    await work.must('cases.recordEvent', { event: 'provider-returned', reasons: [{ text: words[0] }], note: words[3] })
    const receipt = (await work.page()).materials.flatMap(({ receipts }) => receipts)[0]?.id
    await work.must('materials.return', { receipt, comment: words[1] })
    const list = await chen.call('cases.list', { state: 'all' })
    const journal = await chen.call('journal.ofCase', { caseId: work.id, limit: 200 })
    const kept = ['desk.sqlite', 'desk.sqlite-wal'].map((name) =>
      readFileSync(join(trial.config.dataDirectory, name)).toString('utf8'),
    )
    const page = JSON.stringify(await work.page())
    expect(secrets.filter((word) => page.includes(word))).toEqual([])
    const places = { kept: kept.join(''), logged: trial.logged(), journal: JSON.stringify(journal.data) }
    for (const [place, text] of Object.entries({ ...places, list: JSON.stringify(list.data) })) {
      expect(text.length, place).toBeGreaterThan(0)
      const found = [...secrets, ...words].filter((word) => text.includes(word))
      expect({ place, found }).toEqual({ place, found: [] })
    }
    expect(places.kept).toContain('xinghe-data.cn')
  })
})
