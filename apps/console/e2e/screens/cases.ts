/** The list of cases in all its forms, what is done with many of them, and the way to a new one. */
import type { Page } from 'playwright-core'
import { type FilterName, valueFilters } from '../../src/web/cases/listing.ts'
import type { Opened, Screen } from '../sweep.ts'
import type { Words } from '../words.ts'
import { dialog, dialogBehind, dropBehind, leaveOpen, listOf, press } from './opening.ts'

const popup = '.drop-popup'

/** Adds a condition whose values are to be ticked. */
function condition(name: FilterName): Opened {
  return {
    name: `filter-${name}`,
    within: popup,
    open: async (page, t) => {
      await press(page, t.list.addTitle)
      await page.locator(popup).getByRole('button', { name: t.list.filters[name], exact: true }).click()
      await page.locator(`${popup} input, ${popup} [aria-pressed]`).first().waitFor()
    },
  }
}

/** Those with a list; the others hold as soon as they are chosen. */
const conditions = [...valueFilters, 'due', 'held', 'state'] as const

const bulk = (name: 'assign' | 'task' | 'request' | 'export' | 'hold'): Opened =>
  dialogBehind(`bulk-${name}`, (t) => t.list.bulk[name])

async function chooseThree(page: Page): Promise<void> {
  for (const place of [0, 1, 2]) await page.locator('.list tbody input[type="checkbox"]').nth(place).check()
  await page.locator('.bulk').waitFor()
}

/** They lie with others, so that each is refused and says why. */
async function holdThree(page: Page, t: Words): Promise<void> {
  await page.getByLabel(t.list.bulk.why, { exact: true }).fill('等客户回国')
  await page.locator(dialog).getByRole('button', { name: t.list.bulk.hold, exact: true }).click()
  await page.locator('.bulk-outcomes li').nth(2).waitFor()
}

async function nameView(page: Page, t: Words): Promise<void> {
  await press(page, /▾$/)
  await page.locator(popup).getByRole('button', { name: t.list.views.save, exact: true }).click()
}

const rows = '.list tbody tr[data-case]'

export const caseListScreens: readonly Screen[] = [
  {
    name: 'cases',
    path: '/cases?all=1',
    ready: rows,
    opened: [
      dropBehind('views', () => /▾$/),
      dropBehind('sort', (t) => t.list.sortedBy(t.list.orders.due, false)),
      dropBehind('group', (t) => t.list.group),
      dropBehind('columns', (t) => t.list.columnsTitle),
      dropBehind('add', (t) => t.list.addTitle),
      ...conditions.map(condition),
      { name: 'view-named', within: dialog, open: nameView },
      { name: 'chosen', open: chooseThree, close: leaveOpen },
      { ...bulk('assign'), close: leaveOpen },
      listOf('bulk-assign-list', (t) => t.case.assign.consultant),
      {
        name: 'bulk-closed',
        open: async (page) => {
          await page.keyboard.press('Escape')
          await page.locator(dialog).waitFor({ state: 'detached' })
        },
        close: leaveOpen,
      },
      bulk('task'),
      bulk('request'),
      bulk('export'),
      { ...bulk('hold'), close: leaveOpen },
      { name: 'bulk-refused', within: dialog, open: holdThree },
    ],
  },
  {
    name: 'cases-narrowed',
    path: '/cases?province=guangdong&late=1&state=all&search=%E6%9C%89&group=client&columns=what,client,nature,opened',
    ready: `${rows}, .empty`,
    opened: [
      {
        name: 'condition',
        within: popup,
        open: async (page) => {
          await page.locator('.condition-open').first().click()
          await page.locator(`${popup} input`).first().waitFor()
        },
      },
    ],
  },
  {
    name: 'cases-view',
    // A view that `furnish.ts` has saved.
    path: '/cases?turn=client',
    ready: `${rows}, .empty`,
    opened: [
      dropBehind('views', () => /▾$/),
      {
        name: 'renamed',
        within: dialog,
        open: async (page, t) => {
          await press(page, /▾$/)
          await page.locator(popup).getByRole('button', { name: t.list.views.rename, exact: true }).click()
        },
      },
    ],
  },
  { name: 'cases-grouped', path: '/cases?all=1&state=all&group=procedure', ready: '.list-group' },
  { name: 'cases-none', path: '/cases?search=%E9%BE%99%E5%87%A4%E5%91%88%E7%A5%A5', ready: '.empty' },
  { name: 'board', path: '/cases?all=1&face=board', ready: '.card' },
  { name: 'board-stages', path: '/cases?state=all&face=board&procedure=first-filing', ready: '.card' },
  {
    name: 'cases-failed',
    path: '/cases?all=1',
    ready: '.empty',
    before: (page) => page.route('**/trpc/cases.list**', (route) => route.abort()),
    after: (page) => page.unrouteAll(),
  },
  {
    name: 'case-new',
    // Opened anew in each face: the client chosen in the one before would still be there.
    before: async () => undefined,
    path: '/cases/new',
    ready: '.procedure-option',
    opened: [
      listOf('clients', (t) => t.cases.pickClient),
      {
        name: 'clients-none',
        within: '.popup-none',
        open: (page, t) => page.getByRole('combobox', { name: t.cases.pickClient, exact: true }).fill('龙凤呈祥'),
        close: leaveOpen,
      },
      {
        name: 'refused',
        open: async (page, t) => {
          await press(page, t.cases.create)
          await page.locator('.problem').first().waitFor()
        },
        close: leaveOpen,
      },
      {
        name: 'taken-over',
        open: async (page, t) => {
          await page.getByRole('combobox', { name: t.cases.pickClient, exact: true }).fill('lx')
          await page.getByRole('option', { name: /岚汐/ }).first().click()
          await page.locator('.take-over').waitFor()
        },
        close: leaveOpen,
      },
    ],
  },
]
