// The planner as a visitor uses it: its days are those of the domain's own limits, read from the page.

import { axeFindings } from '@beian/browser/axe'
import { calendarOf, calendars } from '@beian/domain/calendar'
import { deadlines, noonOf } from '@beian/domain/reading'
import { type Procedure, rulebook, type Stage } from '@beian/domain/rulebook'
import { type Day, type EventId, provinceIds } from '@beian/domain/vocabulary'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { viewOf } from '../src/book/case-guide.ts'
import { stageOfLimit } from '../src/book/limits.ts'
import { plannedStages } from '../src/book/planned.ts'
import { naturesOf } from '../src/book/readers.ts'
import { procedures } from '../src/book/shelf.ts'
import { type ServedSite, serveSite } from './served-site.ts'
import { sampleOf } from './walk/kinds.ts'

let site: ServedSite
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const calendar = calendarOf(calendars)
type Row = { readonly step: string | null; readonly latest: string | null; readonly limits: readonly string[] }

/** What begins a stage: how it is entered, and what may happen within it. */
const beginnings = (procedure: Procedure, { id }: Stage) =>
  procedure.stages.flatMap(({ on }) =>
    (Object.entries(on) as [EventId, string][]).flatMap(([event, next]) => (next === id ? [event] : [])),
  )

/** The limits of a stage that begins on a day, as a case would have them. */
function limitsFrom(
  procedure: Procedure,
  stage: Stage,
  { place, day }: { place: (typeof provinceIds)[number]; day: Day },
) {
  const nature = naturesOf(procedure)[0]?.id ?? expect.unreachable()
  const happened = beginnings(procedure, stage).map((event) => ({ event, at: noonOf(day) }))
  const view = viewOf(procedure, { nature, place })
  return deadlines(rulebook, procedure.id, { view, calendar, happened, today: day }).filter(
    ({ topic, from, direction }) =>
      direction === 'after' && from.deemed === undefined && stageOfLimit(procedure, topic) === stage,
  )
}

function expectedRows(procedure: Procedure, place: (typeof provinceIds)[number], submitted: Day): readonly Row[] {
  let day: Day | undefined = submitted
  return plannedStages(procedure).map((stage) => {
    const found = day === undefined ? [] : limitsFrom(procedure, stage, { place, day })
    const law = found
      .filter(({ layer, kind }) => kind === 'time-limit' && layer === 'ministry')
      .map(({ due }) => due.day)
    const usual = found.filter(({ kind }) => kind === 'estimate').map(({ due }) => due.day)
    day = (usual.length > 0 ? usual : law).toSorted().at(-1)
    return { step: stage.id, latest: day ?? null, limits: law.toSorted() }
  })
}

const cases = procedures.flatMap((procedure) => provinceIds.map((place) => ({ procedure, place })))
const days: readonly Day[] = ['2026-02-09', '2026-09-25', '2026-11-23']
const drawn = sampleOf(cases, 12).map((one, index) => ({
  ...one,
  id: one.procedure.id,
  day: days[index % days.length] as Day,
}))

test('the days of a drawn sample are those of the domain', async () => {
  const page = await site.browser.newPage()
  for (const { procedure, place, id, day } of drawn) {
    await page.goto(`${site.origin}${to.planner()('en')}?${id}-${place}#procedure=${id}&province=${place}&from=${day}`)
    const rows = page.locator('#planner tr[data-step]')
    await rows.first().waitFor()
    const read = await rows.evaluateAll((all: Element[]) =>
      all.map((row) => ({
        step: row.getAttribute('data-step'),
        latest: row.querySelector('[data-latest]')?.getAttribute('data-latest') ?? null,
        limits: [...row.querySelectorAll('[data-limit]')].map((one) => one.getAttribute('data-limit') ?? '').toSorted(),
      })),
    )
    expect(read, `${id} in ${place} from ${day}`).toEqual(expectedRows(procedure, place, day))
  }
  await page.close()
})

test('a day of launch leads back to a day of submission, in the address too, and to a calendar file', async () => {
  const page = await (await site.browser.newContext()).newPage()
  await page.goto(site.origin + to.planner('added-access')('zh'))
  await page.getByLabel('从哪天算起').selectOption('by')
  await page.getByLabel('最迟办完日').fill('2026-12-18')
  await page.getByLabel('最迟办完日').blur()
  await page.locator('.plan-advice').first().waitFor()
  expect(new URL(page.url()).hash).toBe('#procedure=added-access&by=2026-12-18')
  expect(await axeFindings(page)).toEqual([])
  const latest = page.locator('#planner tr[data-step] [data-latest]').last()
  expect((await latest.getAttribute('data-latest')) ?? '9').toMatch(/^2026-12-1[78]$/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ICS' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('added-access.ics')
  await page.context().close()
})
