/** The pages of every day: Today, the palette and the sheet of keys over it, the calendar, the reports; and no page at all. */
import type { BrowserContext, Page } from 'playwright-core'
import type { Screen } from '../sweep.ts'
import type { Words } from '../words.ts'
import { dialog, dialogBehind, escape, leaveOpen, listOf, press } from './opening.ts'

/** Whoever was signed in, to be signed in again. */
const left = new WeakMap<Page, Awaited<ReturnType<BrowserContext['cookies']>>>()

async function endSession(page: Page, t: Words): Promise<void> {
  left.set(page, await page.context().cookies())
  await page.context().clearCookies()
  await page.getByRole('link', { name: t.shell.clients, exact: true }).click()
}

async function comeBack(page: Page): Promise<void> {
  await page.context().addCookies(left.get(page) ?? [])
  // Anew, and not on the page that was asked for: in the next face it has to be asked for again.
  await page.goto(new URL('/today', page.url()).href)
}

export const dayScreens: readonly Screen[] = [
  {
    name: 'today',
    path: '/today',
    ready: '.today-line',
    opened: [
      {
        name: 'everybody',
        open: (page, t) => page.getByRole('radio', { name: t.desk.today.whose.everybody, exact: true }).check(),
        close: (page, t) => page.getByRole('radio', { name: t.desk.today.whose.mine, exact: true }).check(),
      },
      {
        name: 'palette',
        within: dialog,
        open: async (page) => {
          await page.keyboard.press('Control+k')
          await page.getByRole('option').first().waitFor()
        },
        close: leaveOpen,
      },
      {
        name: 'palette-found',
        within: dialog,
        open: async (page) => {
          await page.keyboard.type('lx')
          await page.getByRole('option', { name: /岚汐/ }).first().waitFor()
        },
        close: leaveOpen,
      },
      {
        name: 'palette-nothing',
        within: dialog,
        open: async (page) => {
          await page.keyboard.type('龙凤呈祥')
          await page.locator('.palette-note').waitFor()
        },
      },
      { name: 'shortcuts', within: dialog, open: (page) => page.keyboard.press('?') },
    ],
  },
  {
    name: 'calendar',
    path: '/calendar',
    ready: '[role="grid"]',
    opened: [
      listOf('whose', (t) => t.dates.calendar.whose),
      { ...dialogBehind('feeds', (t) => t.dates.calendar.subscribe), close: leaveOpen },
      { ...listOf('feeds-scope', (t) => t.dates.feed.scope) },
      {
        name: 'feeds-made',
        within: '.made-link',
        open: (page, t) => press(page, t.dates.feed.make),
        close: escape,
      },
    ],
  },
  {
    name: 'reports',
    path: '/reports',
    ready: '.list-reports',
    opened: [listOf('province', (t) => t.late.reports.province)],
  },
  { name: 'rule', path: '/rules/domain-name-validity', ready: '.explained' },
  { name: 'rule-unknown', path: '/rules/nothing', ready: '[role="alert"], .empty' },
  { name: 'not-found', path: '/nowhere', ready: '.empty h1' },
  {
    name: 'session-ended',
    path: '/today',
    ready: '.today-line',
    opened: [{ name: 'door', within: dialog, open: endSession, close: comeBack }],
  },
  {
    name: 'today-failed',
    path: '/today',
    ready: '.empty',
    before: (page) => page.route('**/trpc/today.look**', (route) => route.abort()),
    after: (page) => page.unrouteAll(),
  },
]
