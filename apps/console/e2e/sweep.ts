/**
 * Holds a screen against what holds for every screen: axe finds nothing, all is reached by keyboard and seen there, a dialog
 * gives the focus back, nothing runs out of a phone's width, nothing fails unseen. Each screen is visited twice, so that language, appearance and width have all been seen: in Chinese, light and wide,
 * and in English, dark and narrow, both with all rules of axe. `BEIAN_SWEEP=all` visits all eight faces; with `BEIAN_PICTURES`
 * set to a folder all eight are visited as well and a picture of each is kept there.
 *
 *     const sweep = await openSweep()                 // beforeAll; sweep.close() in afterAll
 *     test('…', async () => expect(await sweep.visit({
 *       name: 'clients',                              // of the screen in what is found, and of its picture
 *       path: '/clients',                             // or found in the data: async (desk) => …
 *       ready: '.list tbody tr',                      // what stands there once the page is there
 *       opened: [{                                    // what opens on it, each looked at and closed again by Escape
 *         name: 'add-person',
 *         open: (page, t) => page.getByRole('button', { name: t.case.persons.add }).click(),
 *         within: '[role="dialog"]',                  // waited for; axe looks only in here. Absent: at the whole page
 *       }],
 *     })).toEqual([]))
 *
 * `open` is given the words of the page's language; `close` replaces Escape where that does not close it.
 */
import type { Language } from '@beian/domain/vocabulary'
import type { BrowserContext, Page } from 'playwright-core'
import type { Visitor } from '../src/server/testing/trial.ts'
import { lookAt } from './appearance.ts'
import { demoHour, openDemoDesk } from './demo-desk.ts'
import { learnReach, noteOpener, notGivenBack, outOfReach } from './reach.ts'
import { type Settled, watchRequests } from './settled.ts'
import { type OpenDesk, windowOf } from './trial-desk.ts'
import { type Words, words } from './words.ts'

const pictures = process.env['BEIAN_PICTURES']

export type Face = { readonly language: Language; readonly theme: 'light' | 'dark'; readonly width: 1440 | 390 }

const allFaces: readonly Face[] = (['zh', 'en'] as const).flatMap((language) =>
  ([1440, 390] as const).flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ language, theme, width }))),
)
const twoFaces: readonly Face[] = [
  { language: 'zh', theme: 'light', width: 1440 },
  { language: 'en', theme: 'dark', width: 390 },
]
const isWhole = Boolean(pictures) || process.env['BEIAN_SWEEP'] === 'all'
const usualFaces = isWhole ? allFaces : twoFaces

export type Opened = {
  readonly name: string
  readonly open: (page: Page, t: Words) => Promise<unknown>
  readonly within?: string
  readonly close?: (page: Page, t: Words) => Promise<unknown>
}

export type Screen = {
  readonly name: string
  readonly path: string | ((desk: SweptDesk) => Promise<string>)
  readonly ready: string
  readonly opened?: readonly Opened[]
  /** Before the page is asked for: refuses a request, for the page of an error. */
  readonly before?: (page: Page) => Promise<unknown>
  readonly after?: (page: Page) => Promise<unknown>
  /** Nobody is signed in. */
  readonly outside?: boolean
  /** In this face alone, unless all are asked for: where several screens share what differs between them. */
  readonly only?: Face
}

/** `chen`: who is signed in. */
export type SweptDesk = OpenDesk & { readonly chen: Visitor }

export type Sweep = {
  readonly desk: SweptDesk
  /** What is wrong with the screen and with what opens on it, in words; nothing when all is well. */
  visit(screen: Screen): Promise<readonly string[]>
  /** The addresses that were visited, and those of the tabs that were seen there. */
  readonly visited: ReadonlySet<string>
  readonly offered: ReadonlySet<string>
  close(): Promise<void>
}

/** With `:id` where a case is meant. */
type Addresses = { readonly visited: Set<string>; readonly offered: Set<string> }
type Window = { readonly page: Page; readonly settled: Settled; readonly faults: string[] }

export type Looked = { readonly name: string; readonly within?: string | undefined }

/** Over the demonstration, or over another desk. */
export async function openSweep(over?: SweptDesk): Promise<Sweep> {
  const desk = over ?? (await openDemoDesk())
  const addresses: Addresses = { visited: new Set(), offered: new Set() }
  const windows = new Map<string, Promise<Window>>()
  const windowFor = (face: Face, outside: boolean) => {
    const key = `${face.language} ${face.width} ${outside}`
    const known = windows.get(key) ?? openWindow(desk, face, outside)
    windows.set(key, known)
    return known
  }
  return {
    desk,
    ...addresses,
    visit: async (screen) => {
      const found: string[] = []
      for (const face of screen.only && !isWhole ? [screen.only] : usualFaces) {
        await desk.chen.call('session.setLanguage', { language: face.language })
        const window = await windowFor(face, screen.outside === true)
        await window.page.emulateMedia({ colorScheme: face.theme, reducedMotion: 'reduce' })
        found.push(...(await visitIn(window, desk, { screen, face, addresses })))
      }
      return found
    },
    close: () => desk.close(),
  }
}

async function openWindow(desk: SweptDesk, { language, width }: Face, outside: boolean): Promise<Window> {
  const viewport = { width, height: width === 390 ? 844 : 900 }
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const context: BrowserContext = await windowOf(desk, desk.chen, { viewport, locale })
  if (outside) await context.clearCookies()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.clock.setFixedTime(demoHour)
  await learnReach(context)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) faults.push(message.text())
  })
  return { page, faults, settled: watchRequests(page) }
}

type Visit = { readonly screen: Screen; readonly face: Face; readonly addresses: Addresses }

async function visitIn(window: Window, desk: SweptDesk, visit: Visit): Promise<readonly string[]> {
  const { screen, face } = visit
  const { page, settled, faults } = window
  const t = words[face.language]
  const found: string[] = []
  const look = async (name: string, within?: string) => {
    await settled()
    const told = await lookAt(page, face, { name, within })
    if (isWalked(screen, face)) told.push(...(await outOfReach(page, within)))
    found.push(...[...told, ...faults.splice(0)].map((one) => `${name} (${faceName(face)}): ${one}`))
  }
  await screen.before?.(page)
  const path = typeof screen.path === 'string' ? screen.path : await screen.path(desk)
  const anew = screen.outside === true || screen.before !== undefined || !(await speaks(page, face.language))
  await goTo(page, `${desk.origin}${path}`, { anew })
  await page.locator(screen.ready).first().waitFor()
  await look(screen.name)
  await noteAddresses(page, visit.addresses)
  for (const { name, open, within, close } of screen.opened ?? []) {
    await noteOpener(page)
    await open(page, t)
    if (within) await page.locator(within).first().waitFor()
    await look(`${screen.name}-${name}`, within)
    await (close ? close(page, t) : page.keyboard.press('Escape'))
    if (!within || close) continue
    await page.locator(within).first().waitFor({ state: 'detached' })
    const told = await notGivenBack(page)
    found.push(...told.map((one) => `${screen.name}-${name}: ${one}`))
  }
  await screen.after?.(page)
  return found
}

/** The keyboard does not depend on the language: one face of each screen is walked through, and none for pictures alone. */
function isWalked({ only = twoFaces[0] }: Screen, face: Face): boolean {
  return !pictures && only !== undefined && faceName(only) === faceName(face)
}

async function noteAddresses(page: Page, { visited, offered }: Addresses): Promise<void> {
  const paths = await page
    .locator('.tabs a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))
  for (const path of paths) offered.add(withoutId(path))
  visited.add(withoutId(new URL(page.url()).pathname))
}

const withoutId = (path: string) => path.replace(/^(\/(?:cases|clients|rules)\/)(?!new(?:\/|$))[^/]+/, '$1:id')

/** A window follows its account to the language of the face before, when it hears of it. */
async function speaks(page: Page, language: Language): Promise<boolean> {
  return (await page.evaluate(() => document.documentElement.lang)).startsWith(language)
}

/** As a link does, within the page that is open; `anew` asks the server for it. */
async function goTo(page: Page, address: string, { anew }: { anew: boolean }): Promise<void> {
  if (!anew && page.url().startsWith(new URL(address).origin)) {
    await page.evaluate((to) => {
      history.pushState({}, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
    return
  }
  // From nowhere, so that an address that differs by its hash alone is opened anew.
  await page.goto('about:blank')
  await page.goto(address)
}

export const faceName = ({ language, theme, width }: Face) => `${language}-${theme}-${width}`
