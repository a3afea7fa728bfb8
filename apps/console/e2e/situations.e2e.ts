/**
 * Whole situations, told to the console as a consultant tells them: what the pages then show (papers, findings, days) is what
 * others expected from the sources before the engine ran. Everything compared is read from the rendered pages.
 */
import { type Situation, situations } from '@beian/domain/rulebook/situations'
import { type Day, type FactDefinition, type FactKey, facts, type Instant } from '@beian/domain/vocabulary'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CaseAtWork } from '../src/server/testing/casework.ts'
import { goodPassword } from '../src/server/testing/trial.ts'
import { type Settled, watchRequests } from './settled.ts'
import { openTrialDesk, type TrialDesk, windowOf } from './trial-desk.ts'

type Happened = NonNullable<Situation['happened']>

const factCatalogue: { readonly [K in FactKey]: FactDefinition } = facts

let desk: TrialDesk
let page: Page
let settled: Settled

beforeAll(async () => {
  desk = await openTrialDesk(noonOf('2017-01-01'))
})
afterAll(() => desk?.close())

/** The moment at which a situation is judged: noon in China. */
function noonOf(day: Day): Instant {
  return `${day}T04:00:00.000Z`
}

/** Time in a console only goes forward; sessions end meanwhile, so one comes in again. */
async function comeInOn(day: Day): Promise<void> {
  const { trial, administrator, browser } = desk
  const ahead = Date.parse(noonOf(day)) - Date.parse(trial.house.clock.now())
  if (ahead <= 0) return
  trial.wait(ahead)
  const { status } = await administrator.call('session.signIn', { signInName: 'chen', password: goodPassword })
  expect(status).toBe(200)
  await Promise.all(browser.contexts().map((one) => one.close()))
  page = await (await windowOf(desk, administrator)).newPage()
  settled = watchRequests(page)
}

async function openCase({ id: name, procedure }: Situation): Promise<CaseAtWork> {
  const { data: client } = await desk.administrator.call('clients.add', { name })
  const clientId = (client as { id: string }).id
  const { data } = await desk.administrator.call('cases.open', { clientId, procedure })
  return new CaseAtWork(desk.administrator, { id: (data as { id: string }).id, clientId })
}

/** The first of each noun stands in a new case already; the others are added, domain names under their service. */
async function tell(filingCase: CaseAtWork, { given }: Situation): Promise<void> {
  if (!Array.isArray(given)) throw new Error('a situation lists its subjects')
  const standing = [...(await filingCase.page()).subjects]
  const known = new Map<string, string>()
  for (const { noun, id, parent, facts } of given) {
    const above = parent === undefined ? {} : { parent: known.get(parent) }
    const at = standing.findIndex((one) => one.noun === noun)
    if (at >= 0) {
      const [{ id: subject } = { id }] = standing.splice(at, 1)
      known.set(id, subject)
      await filingCase.must('cases.recordFacts', { subject, facts })
    } else {
      const { subject } = await filingCase.must<{ subject: string }>('cases.addSubject', { noun, ...above, facts })
      known.set(id, subject)
    }
  }
}

async function open({ id }: CaseAtWork, tab: string): Promise<void> {
  await page.goto(`${desk.origin}/cases/${id}/${tab}`)
  await page.locator('.case-head').waitFor()
  await settled()
}

/** By the tabs' own links, as a person does: the case is there already. */
async function turnTo(tab: string): Promise<void> {
  const link = page.locator(`nav a[href$="/${tab}"]`)
  await link.click()
  await link.and(page.locator('[aria-current="page"]')).waitFor()
}

const read = (selector: string, names: readonly string[]) =>
  page
    .locator(selector)
    .evaluateAll((all, keys) => all.map((one) => keys.map((key) => one.getAttribute(`data-${key}`) ?? '')), names)

/** Asked more firmly than as advice. */
async function papersShown(filingCase: CaseAtWork): Promise<readonly (readonly string[])[]> {
  await open(filingCase, 'materials')
  const rows = await read('.material', ['state', 'severity', 'papers'])
  return rows
    .filter(([state, severity]) => state !== 'not-required' && severity !== 'advise')
    .map(([, , papers = '']) => papers.split(' ').filter(Boolean))
}

async function compareCase(situation: Situation): Promise<readonly string[]> {
  const filingCase = await openCase(situation)
  await tell(filingCase, situation)
  return [
    ...(await comparePapers(filingCase, situation)),
    ...(await compareFindings(situation)),
    ...(await compareDays(filingCase, situation)),
  ]
}

async function comparePapers(filingCase: CaseAtWork, { expect: { papers, notAsked = [] } }: Situation) {
  const shown = await papersShown(filingCase)
  const expected = papers.map((one) => ('oneOf' in one ? one.oneOf : one.allOf) as readonly string[])
  const wanted = expected.flat()
  const never: readonly string[] = notAsked
  return [
    ...expected.filter((paper) => !shown.flat().some((id) => paper.includes(id))).map((one) => `not asked: ${one}`),
    ...shown.filter((row) => !row.some((id) => wanted.includes(id))).map((row) => `asked: ${row}`),
    ...shown.filter((row) => row.every((id) => never.includes(id))).map((row) => `never to be asked: ${row}`),
  ]
}

async function compareFindings({ expect: { blocks, risks, notFound = [] } }: Situation) {
  await turnTo('findings')
  const shown = await read('.finding', ['severity', 'path', 'code'])
  const compare = (severity: string, expected: Situation['expect']['blocks']) => {
    const found = shown.filter(([grade]) => grade === severity)
    return [
      ...expected
        .filter(({ path }) => !found.some(([, at]) => at === path))
        .map(({ path }) => `no ${severity}: ${path}`),
      ...found.filter(([, at]) => !expected.some(({ path }) => path === at)).map((one) => one.join(' ')),
    ]
  }
  const sound: readonly string[] = notFound
  return [
    ...compare('block', blocks),
    ...compare('risk', risks),
    ...shown
      .filter(([severity, path = '']) => severity !== 'cannot-tell' && sound.includes(path))
      .map((one) => `found though sound: ${one.join(' ')}`),
  ]
}

/** Carries the case to where the situation stands. Papers are told to be elsewhere: here the days count. */
async function goOn(filingCase: CaseAtWork, happened: Happened): Promise<void> {
  for (const { event, on } of happened) {
    const { sending, next, materials, intake } = await filingCase.page()
    const happenedAt = noonOf(on)
    const told = intake
      .flatMap(({ entries }) => entries)
      .flatMap(({ subject, fields }) => fields.map(({ key }) => ({ subject, key })))
      .find(({ key }) => factCatalogue[key].tells?.includes(event))
    if (told !== undefined) {
      await filingCase.must('cases.recordFacts', { subject: told.subject, facts: { [told.key]: on } })
    } else if (sending?.event === event) {
      for (const { key, state } of materials)
        if (state === 'waiting') await filingCase.must('materials.waive', { requirement: key, reason: '原件在客户处' })
      await filingCase.must('cases.submit', { happenedAt, ...(sending.asksProvider ? { provider: '阿里云' } : {}) })
    } else {
      expect(next.map((one) => one.event)).toContain(event)
      await filingCase.must('cases.recordEvent', { event, happenedAt })
    }
  }
}

async function compareDays(filingCase: CaseAtWork, { happened = [], expect: { days = [] } }: Situation) {
  if (days.length === 0) return []
  await goOn(filingCase, happened)
  await open(filingCase, 'deadlines')
  const shown = await read('.list-dates tbody tr', ['from', 'due'])
  return days.flatMap(({ after, due, or = due }) =>
    [due, or]
      .filter((day) => !shown.some(([from, until]) => from === after && until === day))
      .map((day) => `no limit until ${day} after ${after}, but ${shown.map((one) => one.join(' ')).join(', ')}`),
  )
}

const inTime = situations.toSorted((a, b) => (a.on < b.on ? -1 : 1)).map((one) => [one.id, one] as const)

describe('the pages of a case show what the sources lead to expect', () => {
  test.each(inTime)('%s', async (_, situation) => {
    await comeInOn(situation.on)
    expect(await compareCase(situation)).toEqual([])
  })
})
