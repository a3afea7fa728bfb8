/**
 * How agencies run a case, from what they publish: each of their ways from intake to the end in a browser, every outcome chosen
 * on the plan. What a way leaves out (a review, a check, a delivery) is recorded from the head of the case, as it happens.
 */
import { type Playbook, rulebook } from '@beian/domain/rulebook'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFailed, test, vi } from 'vitest'
import cdnetworks from './agencies/cdnetworks.ts'
import { type AgencyDesk, CaseByAgency, openAgencyDesk } from './agencies/desk.ts'
import gangxintong from './agencies/gangxintong.ts'
import * as hands from './agencies/hands.ts'
import redstarWorks from './agencies/redstar-works.ts'
import unnamedAgencySequence from './agencies/unnamed-agency-sequence.ts'
import vianet from './agencies/vianet.ts'
import { keepFaces, type Walk } from './agencies/walk.ts'
import { keepPicture } from './faces.ts'

const walks: Readonly<Record<string, Walk>> = {
  cdnetworks,
  gangxintong,
  'redstar-works': redstarWorks,
  'unnamed-agency-sequence': unnamedAgencySequence,
  vianet,
}
const agencies = rulebook.playbooks.filter(({ agency }) => agency !== null)
/** A whole case, clicked step by step: on a busy machine only what hangs is stopped. */
vi.setConfig({ testTimeout: 300_000 })
let desk: AgencyDesk

beforeAll(async () => {
  desk = await openAgencyDesk()
})
afterAll(() => desk?.desk.close())

async function statesShown(page: Page, { steps }: Playbook): Promise<Readonly<Record<string, string>>> {
  const states = await page.locator('.plan-step').evaluateAll((all) => all.map((one) => one.getAttribute('data-state')))
  return Object.fromEntries(steps.map(({ id }, place) => [id, states[place] ?? '']))
}

describe('each way that an agency publishes leads from intake to the end', () => {
  test('none is left out', () => {
    expect(Object.keys(walks).toSorted()).toEqual(agencies.map(({ id }) => id).toSorted())
  })

  test.each(agencies.map((book, place) => [book.id, book, place + 1] as const))('%s', async (id, book, seed) => {
    const { page } = desk
    onTestFailed(() => keepPicture(page, 'where-it-failed'))
    const { way, skipped = [], ends, told } = walks[id] as Walk
    const filing = new CaseByAgency(desk, book, seed)
    await filing.open()
    await hands.chooseWay(page, book)
    await way(filing)
    await filing.plan()
    const expected = book.steps.map((step) => [step.id, skipped.includes(step.id) ? 'aside' : 'done'])
    expect(await statesShown(page, book)).toEqual(Object.fromEntries(expected))
    expect(await hands.standsAt(page)).toBe('')
    await page.getByText('流程已走完。').waitFor()
    const stages = page.locator('.stages .stage')
    expect(await stages.last().innerText()).toBe(ends)
    expect(await stages.count()).toBe(await page.locator('.stages [data-state="done"]').count())
    await keepFaces(page, id)
    const past = await hands.pastOf(page)
    for (const words of told)
      expect(past, words.join(' ')).toContainEqual(
        expect.toSatisfy((line: string) => words.every((one) => line.includes(one))),
      )
  })

  test('no page failed on the way', () => expect(desk.faults).toEqual([]))
})
