/** A calendar program reads the feed over real HTTP, with a parser of its own: what it sees, and what it must not. */
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { minute } from '../instants.ts'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

let trial: Trial
let chen: Visitor
let work: CaseAtWork
let server: ReturnType<typeof serve>
let port: number
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '红星科技')
  await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'guangdong' } })
  await work.must('cases.recordFacts', {
    subject: 'person-1',
    facts: { 'person.name': '周明远', 'person.mobiles': ['13570921846'], 'person.documentExpires': '2027-03-01' },
  })
  await chen.call('deadlines.tellDay', { caseId: work.id, event: 'service-opened', day: '2026-11-20' })
  await chen.call('deadlines.addOwnDate', { caseId: work.id, title: '周明远回国', day: '2026-12-24' })
  server = serve({ fetch: trial.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
})
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  await trial.close()
})

type Made = { id: string; address: string }
const make = async (visitor: Visitor, scope = 'mine') =>
  (await visitor.call('feeds.make', { scope, label: '手机' })).data as Made
const read = (address: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${new URL(address).pathname}`, { headers })
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

describe('a feed', () => {
  test('is read by a calendar program: days, names of clients and of what is due, and the time zone', async () => {
    const { address } = await make(chen)
    const answer = await read(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const text = await answer.text()
    const [police] = eventsIn(text).filter(({ summary }) => summary.includes('公安联网备案'))
    expect(police?.summary).toMatch(/^红星科技：/)
    expect([police?.startDate.toString(), police?.startDate.isDate, police?.endDate.toString()]).toEqual([
      '2026-12-21',
      true,
      '2026-12-22',
    ])
    const zone = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Shanghai')
  })

  test('says nothing of persons and nothing in anybody’s own words', async () => {
    const text = await (await read((await make(chen)).address)).text()
    expect(text).not.toMatch(/周明远|13570921846|回国/)
    expect(eventsIn(text).map(({ summary }) => summary)).toContain('红星科技：自定日期')
    expect(text).toContain('证件有效期至')
  })

  test('keeps the UID of an entry whose day moves', async () => {
    const { address } = await make(chen)
    const uid = async () =>
      eventsIn(await (await read(address)).text()).find(({ summary }) => summary.includes('域名到期日'))
    await work.must('cases.recordFacts', { subject: 'domain-name-1', facts: { 'domainName.expires': '2027-01-05' } })
    const before = await uid()
    await work.must('cases.recordFacts', { subject: 'domain-name-1', facts: { 'domainName.expires': '2028-01-05' } })
    const after = await uid()
    expect(before?.uid).toMatch(/^[0-9a-f]{32}@beian-desk$/)
    expect(after?.uid).toBe(before?.uid)
    expect(after?.startDate.toString()).toBe('2028-01-05')
  })

  test('holds one’s own cases, or everybody’s', async () => {
    const li = await invite(chen, 'li')
    const own = await read((await make(li)).address)
    expect(eventsIn(await own.text())).toEqual([])
    const all = await read((await make(li, 'everybody')).address)
    expect(eventsIn(await all.text()).length).toBeGreaterThan(0)
  })

  test('is told to be unchanged while it is', async () => {
    const { address } = await make(chen)
    const tag = (await read(address)).headers.get('etag') ?? ''
    trial.wait(minute)
    expect((await read(address, { 'if-none-match': tag })).status).toBe(304)
    await chen.call('deadlines.addOwnDate', { caseId: work.id, title: '另一个', day: '2027-01-01' })
    expect((await read(address, { 'if-none-match': tag })).status).toBe(200)
  })
})

describe('its address', () => {
  test('stands nowhere in the database and in no log', async () => {
    const { address } = await make(chen)
    const secret = new URL(address).pathname.slice('/feeds/'.length, -'.ics'.length)
    await read(address)
    expect(secret).toHaveLength(43)
    expect(JSON.stringify(await trial.house.db.selectFrom('feeds').selectAll().execute())).not.toContain(secret)
    expect(trial.logged()).toContain('/feeds')
    expect(trial.logged()).not.toContain(secret)
  })

  test('is revoked by its owner, at once and for good; the journal tells of both', async () => {
    const { id, address } = await make(chen)
    const li = await invite(chen, 'li')
    expect((await li.call('feeds.revoke', { id })).problem?.code).toBe('unknown-feed')
    expect((await chen.call('feeds.revoke', { id })).status).toBe(200)
    expect((await read(address)).status).toBe(404)
    expect((await chen.call('feeds.list')).data).toEqual([])
    const entries = (await chen.call('journal.list', { limit: 10 })).data as { action: string }[]
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['feeds.made', 'feeds.revoked']))
  })

  test('ends with the account of its owner', async () => {
    const li = await invite(chen, 'li')
    const { address } = await make(li)
    const team = (await chen.call('team.list')).data as { id: string; rev: number; signInName: string }[]
    const { id, rev } = team.find(({ signInName }) => signInName === 'li') ?? {}
    await chen.call('team.disable', { id, rev })
    expect((await read(address)).status).toBe(404)
  })

  test('is not read without end, and unknown ones are not tried without end', async () => {
    const { address } = await make(chen)
    const statuses: number[] = []
    for (let time = 0; time < 22; time++) statuses.push((await read(address)).status)
    expect([statuses[19], statuses[20], statuses[21]]).toEqual([200, 429, 429])
    trial.wait(11 * minute)
    expect((await read(address)).status).toBe(200)
    const wrong = `http://localhost/feeds/${'x'.repeat(43)}.ics`
    const tried: number[] = []
    for (let time = 0; time < 62; time++) tried.push((await read(wrong)).status)
    expect([tried[0], tried[59], tried[61]]).toEqual([404, 404, 429])
  })
})
