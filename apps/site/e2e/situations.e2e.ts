/**
 * Whole situations, asked of the public site: what the path finder says, what its checklist and the guide ask for, is what
 * others expected from the sources before the engine ran. Everything compared is read from the rendered pages.
 */
import { answersOfCase, queryOf } from '@beian/domain/finder'
import { viewOfGiven } from '@beian/domain/reading'
import { type Procedure, procedures } from '@beian/domain/rulebook'
import { type Situation, situations } from '@beian/domain/rulebook/situations'
import type { NatureId, ProvinceId } from '@beian/domain/vocabulary'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { questions } from '../src/book/finder.ts'
import { checklistsOf, readersWith } from '../src/book/readers.ts'
import { today } from '../src/settings.ts'
import { type ServedSite, serveSite } from './served-site.ts'

let site: ServedSite
let page: Page
beforeAll(async () => {
  site = await serveSite()
  page = await site.browser.newPage()
})
afterAll(() => site.close())

const queryFor = ({ given }: Situation) => queryOf(questions, answersOfCase(questions, viewOfGiven(given, today)))

const read = (selector: string, names: readonly string[]) =>
  page
    .locator(selector)
    .evaluateAll((all, keys) => all.map((one) => keys.map((key) => one.getAttribute(`data-${key}`) ?? '')), names)

/** From one set of answers to the next as a link does: behind the mark, without loading the page again. */
async function open(address: string, shown: string): Promise<void> {
  await page.goto(`${site.origin}${address}`)
  await page.locator(shown).first().waitFor()
}

async function needsShown(query: string) {
  await open(to.startWith(query)('zh'), `.outcome[data-query="${query}"]`)
  const cards = await read('.card', ['end', 'is', 'closed'])
  const ends = (keep: (card: readonly string[]) => boolean) =>
    cards
      .filter(keep)
      .map(([end]) => end)
      .toSorted()
  return {
    ends: ends(([, is]) => is === 'needed'),
    disputed: ends(([, is]) => is === 'disputed'),
    closed: ends(([, is, closed]) => is === 'needed' && closed === 'yes'),
  }
}

const words = (papers: string | undefined) => (papers ?? '').split(' ').filter(Boolean)

type Asked = { readonly certain: readonly (readonly string[])[]; readonly possible: readonly string[] }

/** The papers of the personal checklist: certain are those asked more firmly than as advice. */
async function checklistShown(procedure: string, query: string): Promise<Asked> {
  await open(to.checklistOf(procedure, query)('zh'), `.checklist[data-procedure="${procedure}"][data-query="${query}"]`)
  const rows = await read('.list-item[data-papers]:not([data-papers=""])', ['firm', 'papers'])
  const openPapers = await read('.list-item[data-open]', ['papers'])
  return {
    certain: rows.filter(([firm]) => firm === 'yes').map(([, papers]) => words(papers)),
    possible: [...rows.flatMap(([, papers]) => words(papers)), ...openPapers.flatMap(([papers]) => words(papers))],
  }
}

/** The guides speak of websites; what an App is asked besides stands in the checklist made from the answers. */
function isOfWebsites({ startsWith }: Procedure, given: Situation['given']): boolean {
  const formIn = (subjects: readonly { noun: string; facts: Record<string, unknown> }[]) =>
    subjects.find(({ noun }) => noun === 'service')?.facts['service.form']
  const guided = formIn(startsWith)
  return guided === undefined || guided === formIn(given as Parameters<typeof formIn>[0])
}

/** The papers of the guide's page for this nature and province. */
async function guideShown({ procedure: id, given }: Situation): Promise<Asked | undefined> {
  const procedure = procedures[id]
  const principal = (given as readonly { noun: string; facts: Record<string, unknown> }[]).find(
    ({ noun }) => noun === 'principal',
  )
  const readers = readersWith(procedure, principal?.facts['principal.nature'] as NatureId)
  if (readers === undefined || !isOfWebsites(procedure, given)) return undefined
  const province = principal?.facts['principal.province'] as ProvinceId
  const { byProvince } = checklistsOf(procedure)
  const address = byProvince ? to.caseGuide(id, readers.id, province) : to.natureGuide(id, readers.id)
  await open(address('zh'), 'main')
  const certain = await read('[data-answer="applies"][data-papers]', ['papers'])
  const possible = await read('.open [data-papers]', ['papers'])
  return {
    certain: certain.map(([papers]) => words(papers)),
    possible: [...certain, ...possible].flatMap(([papers]) => words(papers)),
  }
}

/** Papers that are missing on the page, and papers that stand there for certain though they must not. */
function differences(
  { expect: { papers, notAsked = [] } }: Situation,
  { certain, possible }: Asked,
): readonly string[] {
  const never: readonly string[] = notAsked
  return [
    ...papers
      .map((one): readonly string[] => ('oneOf' in one ? one.oneOf : one.allOf))
      .filter((paper) => !paper.some((id) => possible.includes(id)))
      .map((paper) => `not asked: ${paper}`),
    ...certain.filter((row) => row.every((id) => never.includes(id))).map((row) => `never to be asked: ${row}`),
  ]
}

/** Those of which the checklist is sure, and nobody expects. */
function unexpected({ expect: { papers } }: Situation, { certain }: Asked): readonly string[] {
  const wanted = papers.flatMap((one): readonly string[] => ('oneOf' in one ? one.oneOf : one.allOf))
  return certain.filter((row) => !row.some((id) => wanted.includes(id))).map((row) => `asked: ${row}`)
}

const all = situations.map((one) => [one.id, one] as const)
/** The pages print today’s law: what was asked before the measures last changed is not on them. */
const ofToday = all.filter(([, { on }]) => on >= '2025-01-20')

describe('the path finder says what the sources lead one to expect', () => {
  test.each(all)('%s', async (_, situation) => {
    const { ends, disputed = [], closed = [] } = situation.expect.needs
    expect(await needsShown(queryFor(situation))).toEqual({ ends: ends.toSorted(), disputed, closed })
  })
})

describe('checklist and guide ask for the papers that the sources lead one to expect', () => {
  test('of all situations but those of a law long past', () => expect(ofToday.length).toBe(all.length - 2))
  test.each(ofToday)('%s', async (_, situation) => {
    const checklist = await checklistShown(situation.procedure, queryFor(situation))
    expect([...differences(situation, checklist), ...unexpected(situation, checklist)]).toEqual([])
    const guide = await guideShown(situation)
    if (guide !== undefined) expect(differences(situation, guide)).toEqual([])
  })
})
