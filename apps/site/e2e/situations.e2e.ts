/**
 * Whole situations, asked of the public site: what the path finder says, what its checklist and the guide ask for, is what
 * others expected from the sources before the engine ran. Everything compared is read from the rendered pages.
 */
import { answersOfCase, queryOf } from '@beian/domain/finder'
import { say, viewOfGiven } from '@beian/domain/reading'
import { type Procedure, procedures, rulebook } from '@beian/domain/rulebook'
import { type Situation, situations } from '@beian/domain/rulebook/situations'
import type { NatureId, ProvinceId } from '@beian/domain/vocabulary'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as to from '../src/addresses.ts'
import { questions } from '../src/book/finder.ts'
import { type Form, otherForms } from '../src/book/forms.ts'
import { hasOwnPage } from '../src/book/questions.ts'
import { checklistsOf, readersWith } from '../src/book/readers.ts'
import { nationalOn, stated } from '../src/book/stated.ts'
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

/** The sentences of the lines that are not left out by the choice of a form, each with the rule that it answers. */
const saidInSight = (line: string) =>
  page.locator(`${line} .requirement-text`).evaluateAll((all) =>
    all
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => {
        const question = one.closest('.requirement')?.querySelector('.question a')?.getAttribute('href') ?? ''
        return { rule: /\/rules\/([^/]+)/.exec(question)?.[1] ?? '', sentence: one.textContent }
      }),
  )

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
async function checklistShown({ procedure, on }: Situation, query: string): Promise<Asked> {
  const shown = `.checklist[data-procedure="${procedure}"][data-query="${query}"][data-on="${on < today ? on : today}"]`
  await open(to.checklistOn(on, procedure, query)('zh'), shown)
  return listShown()
}

async function listShown(): Promise<Asked> {
  const rows = await read('.list-item[data-papers]:not([data-papers=""])', ['firm', 'papers'])
  const openPapers = await read('.list-item[data-open]', ['papers'])
  return {
    certain: rows.filter(([firm]) => firm === 'yes').map(([, papers]) => words(papers)),
    possible: [...rows.flatMap(([, papers]) => words(papers)), ...openPapers.flatMap(([papers]) => words(papers))],
  }
}

type Facts = Readonly<Record<string, unknown>>
const factsOf = (subjects: Situation['given'] | Procedure['startsWith'], wanted: string): Facts =>
  (subjects as readonly { noun: string; facts: Facts }[]).find(({ noun }) => noun === wanted)?.facts ?? {}

/** The day on which a law last changed on which a situation rests: the guides are printed by today’s. */
const LAW_LAST_CHANGED = '2025-01-20'

const idsOfRules = (links: Element[]) =>
  links
    .filter((link) => link.getClientRects().length > 0)
    .map((link) => /\/rules\/([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '')

/** The papers that the nation names for the questions standing on a page; there the guide tells what is the same for everybody. */
async function papersOfQuestions(address: to.Localised, as = ''): Promise<readonly string[]> {
  await open(`${address('zh')}${as}`, 'main')
  const shown = await page.locator('.requirement .question a, .practice a').evaluateAll(idsOfRules)
  const material = rulebook.topics.filter(({ id, demand }) => shown.includes(id) && demand.kind === 'material')
  return material.flatMap((topic) => nationalOn(topic).flatMap(({ statement }) => papersIn(statement.value)))
}

/** Where the guide has no checklists by nature, it tells its papers in its own sections. */
async function sectionsShown(procedure: Procedure): Promise<Asked> {
  const more = hasOwnPage(procedure, 'material') ? await papersOfQuestions(to.questions(procedure.id, 'material')) : []
  return { certain: [], possible: [...(await papersOfQuestions(to.guide(procedure.id))), ...more] }
}

/** The papers of the guide's page for this nature and province. */
async function guideShown({ procedure: id, given }: Situation): Promise<Asked> {
  const procedure = procedures[id]
  const principal = factsOf(given, 'principal')
  const readers = readersWith(procedure, principal['principal.nature'] as NatureId)
  if (readers === undefined) return sectionsShown(procedure)
  const province = principal['principal.province'] as ProvinceId
  const { byProvince } = checklistsOf(procedure)
  const address = byProvince ? to.caseGuide(id, readers.id, province) : to.natureGuide(id, readers.id)
  const form = otherForms(procedure).find((one) => one.id === factsOf(given, 'service')['service.form'])
  return checklistPrinted(procedure, address, form)
}

/** The rows in sight of a checklist: of another form than its own, those it is asked, with the page of what it is asked besides. */
async function checklistPrinted(procedure: Procedure, address: to.Localised, form: Form | undefined): Promise<Asked> {
  const as = form === undefined ? '' : `#${form.id}`
  await open(`${address('zh')}${as}`, 'main')
  const certain = await papersInSight('.requirement:not(.open)')
  const possible = await papersInSight('.requirement.open')
  const alike = to.questions(procedure.id, 'material')
  const linked = await page.locator(`[data-alike][href="${alike('zh')}"]`).count()
  const besides = form === undefined ? 0 : await page.locator(`[data-form="${form.id}"]`).count()
  const same = linked > 0 ? await papersOfQuestions(alike, as) : []
  const own = besides > 0 ? await formShown(procedure, form) : { certain: [], possible: [] }
  return {
    certain: [...certain, ...own.certain],
    possible: [...certain.flat(), ...possible.flat(), ...same, ...own.possible],
  }
}

async function formShown(procedure: Procedure, form: Form | undefined): Promise<Asked> {
  if (form === undefined) return { certain: [], possible: [] }
  await open(to.formGuide(procedure.id, form.id)('zh'), 'main')
  const certain = await papersInSight('.requirement:not(.open)')
  return { certain, possible: [...certain, ...(await papersInSight('.requirement.open'))].flat() }
}

const papersIn = (value: unknown): readonly string[] => {
  const { oneOf = [], allOf = [] } = (value ?? {}) as Record<'oneOf' | 'allOf', readonly string[] | undefined>
  return [...oneOf, ...allOf]
}

/** The papers that the book means by a sentence as it is printed. */
function papersSaid({ rule, sentence }: { rule: string; sentence: string | null }): readonly string[] {
  const about = stated.filter(({ topic }) => topic.id === rule)
  if (about[0]?.topic.demand.kind !== 'material') return []
  const meant = about.find(({ topic, statement }) => say(rulebook, topic, statement).zh === sentence)
  return papersIn((meant ?? expect.unreachable(`nobody says: ${sentence}`)).statement.value)
}

/** Of the lines in sight those that ask for papers, with the papers of each. */
const papersInSight = async (line: string) =>
  (await saidInSight(line)).map(papersSaid).filter((papers) => papers.length > 0)

/** By the law of an earlier day: the guide's page leads to the same list, where the day is chosen. */
async function guideOnItsDay({ procedure, given, on }: Situation): Promise<Asked> {
  const principal = factsOf(given, 'principal')
  const nature = principal['principal.nature'] as NatureId
  const readers = readersWith(procedures[procedure], nature) ?? expect.unreachable()
  const province = principal['principal.province'] as ProvinceId
  await open(to.caseGuide(procedure, readers.id, province)('zh'), 'main')
  await page.locator('[data-earlier]').click()
  await page.locator('.law-of input').fill(on)
  await page.locator(`.checklist[data-on="${on}"]`).waitFor()
  return listShown()
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

describe('the path finder says what the sources lead one to expect', () => {
  test.each(all)('%s', async (_, situation) => {
    const { ends, disputed = [], closed = [] } = situation.expect.needs
    expect(await needsShown(queryFor(situation))).toEqual({ ends: ends.toSorted(), disputed, closed })
  })
})

describe('the checklist asks for the papers that the sources lead one to expect', () => {
  test.each(all)('%s', async (_, situation) => {
    const checklist = await checklistShown(situation, queryFor(situation))
    expect([...differences(situation, checklist), ...unexpected(situation, checklist)]).toEqual([])
  })
})

describe('the guide asks for the papers that the sources lead one to expect', () => {
  const byTodaysLaw = all.filter(([, { on }]) => on >= LAW_LAST_CHANGED)
  test.each(byTodaysLaw)('%s', async (_, situation) => {
    expect(differences(situation, await guideShown(situation))).toEqual([])
  })
  const past = all.filter((one) => !byTodaysLaw.includes(one))
  test.each(past)('%s, by the law of its day', async (_, situation) => {
    expect(differences(situation, await guideOnItsDay(situation))).toEqual([])
  })
  test('of every one', () => {
    expect(byTodaysLaw.length + past.length).toBe(situations.length)
    expect(past.length).toBeGreaterThan(0)
  })
})
