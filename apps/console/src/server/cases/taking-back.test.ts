/** What was recorded by mistake is undone: the case forgets it as a fact, the journal keeps it with its reason. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { daysPass, planOfCase, roundsOfCase, stateOf, timelineOfCase } from '../testing/plan.ts'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  work = await openCaseOf(await setUp(trial), '星河数据')
})
afterEach(() => trial.close())

type Entry = { action: string; words: string | null; details: Record<string, unknown> }
const journal = async () =>
  (await work.visitor.call('journal.ofCase', { caseId: work.id, limit: 200 })).data as readonly Entry[]
const entryOf = async (action: string) => (await journal()).find((one) => one.action === action)
const event = (name: string, more: object = {}) => work.must('cases.recordEvent', { event: name, ...more })
const events = async () => (await timelineOfCase(work)).flatMap((item) => (item.kind === 'event' ? [item] : []))
const placeOf = async (name: string) => (await events()).find((item) => item.event === name)?.back?.place
const onDisk = (word: string) =>
  ['desk.sqlite', 'desk.sqlite-wal'].some((name) =>
    readFileSync(join(trial.config.dataDirectory, name)).includes(Buffer.from(word)),
  )

async function submitted(): Promise<void> {
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
}
const back = (place: number | undefined, more: object = {}) =>
  work.send('cases.takeBack', { place, reason: '看错了邮件', ...more })

describe('an event', () => {
  test('of the wrong outcome is gone from the timeline and the reasons counted, and stays in the journal', async () => {
    await submitted()
    await event('provider-returned', { reasons: [{ text: '照片模糊' }] })
    expect((await back(await placeOf('provider-returned'))).status).toBe(200)
    expect((await events()).map((item) => item.event)).toEqual(['submitted', 'opened'])
    const page = await work.page()
    expect([page.stage, page.locked]).toEqual(['provider-review', true])
    expect((await roundsOfCase(work)).rounds[0]?.answers).toEqual([])
    const { reasons } = (await work.visitor.call('statistics.reasons', {})).data as { reasons: unknown[] }
    expect(reasons).toEqual([])
    expect(await entryOf('cases.event-taken-back')).toMatchObject({
      words: '看错了邮件',
      details: { event: 'provider-returned', to: 'provider-review', numbers: false },
    })
    await event('provider-passed', { note: '电话告知' })
    expect((await events()).map((item) => [item.event, item.note])[0]).toEqual(['provider-passed', '电话告知'])
  })

  test('of the wrong day is recorded anew, and the limits run from there', async () => {
    await submitted()
    await event('provider-passed')
    await daysPass(work.visitor, 1)
    await event('sms-sent')
    const due = async () => (await roundsOfCase(work)).rounds[0]?.checks[0]?.due?.instant
    expect(await due()).toBe('2026-11-23T02:00:00.000Z')
    await back(await placeOf('sms-sent'))
    expect(await due()).toBeUndefined()
    await event('sms-sent', { happenedAt: '2026-11-21T04:00:00.000Z' })
    expect(await due()).toBe('2026-11-22T04:00:00.000Z')
  })

  test('on which others rest names them, is refused, and goes with them where that is meant', async () => {
    await submitted()
    await event('provider-passed', { note: '第一条' })
    await event('sms-verified')
    const place = await placeOf('submitted')
    const item = (await events()).find((one) => one.event === 'submitted')
    expect(item?.back).toMatchObject({
      later: [{ event: 'provider-passed' }, { event: 'sms-verified' }],
      rounds: [1],
      numbers: false,
    })
    const refused = await back(place)
    expect([refused.status, refused.problem?.code]).toEqual([409, 'later-events-rest'])
    expect((await back(place, { withLater: true })).status).toBe(200)
    expect((await roundsOfCase(work)).rounds).toEqual([])
    expect((await work.page()).locked).toBe(false)
    expect((await journal()).filter(({ action }) => action === 'cases.event-taken-back')).toHaveLength(3)
    await work.must('cases.submit', { provider: '华为云' })
    expect((await roundsOfCase(work)).rounds.map(({ number, answers }) => [number, answers.length])).toEqual([[1, 0]])
  })

  test('a grant takes its numbers along; whoever waits, waits since the event before', async () => {
    await submitted()
    await event('provider-passed')
    await event('sms-verified')
    await daysPass(work.visitor, 3)
    const numbers = [
      { subject: 'principal', number: '粤ICP备2026000123号' },
      { subject: 'service-1', number: '粤ICP备2026000123号-1' },
    ]
    await event('granted', { numbers })
    await back(await placeOf('granted'))
    expect((await work.page()).numbers).toEqual([])
    const row = await trial.house.db
      .selectFrom('cases')
      .select(['turn', 'turn_since', 'final'])
      .where('id', '=', work.id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ turn: 'authority', turn_since: '2026-11-21T02:00:00.000Z', final: 0 })
  })

  test('without a reason it is refused; whoever saw an older revision is told', async () => {
    await submitted()
    const place = await placeOf('submitted')
    expect((await back(place, { reason: '' })).status).toBe(400)
    work.rev -= 1
    expect((await back(place)).problem?.code).toBe('changed-meanwhile')
  })

  test('its reason lies on the disk only sealed', async () => {
    await submitted()
    await back(await placeOf('submitted'), { reason: '串到了别家的案件' })
    expect((await entryOf('cases.event-taken-back'))?.words).toBe('串到了别家的案件')
    expect(onDisk('串到了别家的案件')).toBe(false)
  })
})

test('one person who is not through after all is expected again', async () => {
  await work.fill()
  await work.must('cases.addSubject', { noun: 'person' })
  const second = (await work.page()).subjects.findLast(({ noun }) => noun === 'person')?.id ?? ''
  const { 'person.name': _, ...person } = (await import('../testing/casework.ts')).personFacts
  const more = {
    'person.name': '林可',
    'person.documentNumber': '44030519850615002X',
    'person.roles': ['service-in-charge'],
  }
  await work.must('cases.recordFacts', {
    subject: second,
    facts: { ...person, ...more, 'person.mobiles': ['13570921847'], 'person.emergencyPhones': ['13926480318'] },
  })
  await work.must('cases.recordFacts', { subject: 'person-1', facts: { 'person.roles': ['principal-in-charge'] } })
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
  await event('provider-passed')
  await event('sms-verified', { person: second })
  const told = (await timelineOfCase(work)).find(({ kind }) => kind === 'person')
  expect(told).toMatchObject({ back: { person: second } })
  await work.must('cases.takePersonBack', { event: 'sms-verified', person: second, reason: '收到的是别人的短信' })
  expect((await timelineOfCase(work)).filter(({ kind }) => kind === 'person')).toEqual([])
  expect(await entryOf('cases.person-taken-back')).toMatchObject({ words: '收到的是别人的短信' })
})

test('a step of the plan is taken back with its reason; later ones are named with their days, and go with it', async () => {
  const take = (step: string, outcome: string) => work.must('playbooks.take', { step, outcome, on: '2026-11-21' })
  await take('engagement', 'agreed')
  await take('gathering', 'complete')
  const items = (await timelineOfCase(work)).flatMap((one) => (one.kind === 'step' ? [one] : []))
  const first = items.find(({ back: one }) => one?.later.length === 1)
  expect(first?.back).toMatchObject({ later: [{ step: (await stateOf(work, 'gathering'))?.title, on: '2026-11-21' }] })
  const undo = { place: first?.back?.place, reason: '选错了案件' }
  expect((await work.send('playbooks.takeBack', undo)).problem?.code).toBe('later-steps-rest')
  expect((await work.send('playbooks.takeBack', { ...undo, reason: ' ' })).status).toBe(400)
  await work.must('playbooks.takeBack', { ...undo, withLater: true })
  expect((await planOfCase(work)).now).toBe('engagement')
  expect((await timelineOfCase(work)).filter(({ kind }) => kind === 'step')).toEqual([])
  expect(await entryOf('plans.step-taken-back')).toMatchObject({ words: '选错了案件', details: { later: 1 } })
})

test('an accepted risk is withdrawn: the finding counts again, both reasons stand in the journal', async () => {
  await work.fill()
  await work.must('cases.recordFacts', { subject: 'domain-name-1', facts: { 'domainName.expires': '2026-12-21' } })
  const risk = async () => (await work.page()).findings.find((one) => one.severity !== 'block' && one.lacks === null)
  const { code, subject, ref } = (await risk()) ?? { code: '', subject: '', ref: null }
  const named = { code, subject, statement: ref ?? undefined }
  const counted = async () => {
    const row = await trial.house.db.selectFrom('cases').selectAll().where('id', '=', work.id).executeTakeFirstOrThrow()
    return row.findings_risk + row.findings_advise
  }
  const before = await counted()
  await work.must('cases.acceptRisk', { ...named, reason: '已有办学许可' })
  expect(await counted()).toBe(before - 1)
  await work.must('cases.withdrawRisk', { ...named, reason: '许可证过期了' })
  expect(await counted()).toBe(before)
  expect((await risk())?.accepted).toBeNull()
  expect((await entryOf('cases.risk-accepted'))?.words).toBe('已有办学许可')
  expect((await entryOf('cases.risk-withdrawn'))?.words).toBe('许可证过期了')
})
