/**
 * Holds a screen against what holds for every screen: axe finds nothing, nothing runs out of a phone's width, nothing fails
 * unseen. Each screen is visited twice, so that language, appearance and width have all been seen: in Chinese, light and wide,
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
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Language } from '@beian/domain/vocabulary'
import type { BrowserContext, Page } from 'playwright-core'
import type { Visitor } from '../src/server/testing/trial.ts'
import { enDates } from '../src/web/text/en.dates.ts'
import { enRooms } from '../src/web/text/en.rooms.ts'
import { enRules } from '../src/web/text/en.rules.ts'
import { en } from '../src/web/text/en.ts'
import { zhDates } from '../src/web/text/zh.dates.ts'
import { zhRooms } from '../src/web/text/zh.rooms.ts'
import { zhRules } from '../src/web/text/zh.rules.ts'
import { zh } from '../src/web/text/zh.ts'
import { demoHour, openDemoDesk } from './demo-desk.ts'
import { type Settled, watchRequests } from './settled.ts'
import { type OpenDesk, windowOf } from './trial-desk.ts'

const pictures = process.env['BEIAN_PICTURES']

export type Face = { readonly language: Language; readonly theme: 'light' | 'dark'; readonly width: 1440 | 390 }

const allFaces: readonly Face[] = (['zh', 'en'] as const).flatMap((language) =>
  ([1440, 390] as const).flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ language, theme, width }))),
)
const twoFaces: readonly Face[] = [
  { language: 'zh', theme: 'light', width: 1440 },
  { language: 'en', theme: 'dark', width: 390 },
]
const faces = pictures || process.env['BEIAN_SWEEP'] === 'all' ? allFaces : twoFaces

export const words = {
  zh: { ...zh, ...zhRooms, dates: zhDates, rules: zhRules },
  en: { ...en, ...enRooms, dates: enDates, rules: enRules },
}
export type Words = typeof words.zh | typeof words.en

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
}

/** `chen`: who is signed in. */
export type SweptDesk = OpenDesk & { readonly chen: Visitor }

export type Sweep = {
  readonly desk: SweptDesk
  /** What is wrong with the screen and with what opens on it, in words; nothing when all is well. */
  visit(screen: Screen): Promise<readonly string[]>
  close(): Promise<void>
}

type Window = { readonly page: Page; readonly settled: Settled; readonly faults: string[] }

/** Over the demonstration, or over another desk. */
export async function openSweep(over?: SweptDesk): Promise<Sweep> {
  const desk = over ?? (await openDemoDesk())
  const windows = new Map<string, Promise<Window>>()
  const windowFor = (face: Face, outside: boolean) => {
    const key = `${face.language} ${face.width} ${outside}`
    const known = windows.get(key) ?? openWindow(desk, face, outside)
    windows.set(key, known)
    return known
  }
  return {
    desk,
    visit: async (screen) => {
      const found: string[] = []
      for (const face of faces) {
        await desk.chen.call('session.setLanguage', { language: face.language })
        const window = await windowFor(face, screen.outside === true)
        await window.page.emulateMedia({ colorScheme: face.theme, reducedMotion: 'reduce' })
        found.push(...(await visitIn(window, desk, { screen, face })))
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
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) faults.push(message.text())
  })
  return { page, faults, settled: watchRequests(page) }
}

type Visit = { readonly screen: Screen; readonly face: Face }

async function visitIn(window: Window, desk: SweptDesk, { screen, face }: Visit): Promise<readonly string[]> {
  const { page, settled, faults } = window
  const t = words[face.language]
  const found: string[] = []
  await screen.before?.(page)
  const path = typeof screen.path === 'string' ? screen.path : await screen.path(desk)
  await goTo(page, `${desk.origin}${path}`, { anew: screen.outside === true || screen.before !== undefined })
  await page.locator(screen.ready).first().waitFor()
  await settled()
  found.push(...(await lookAt(page, face, { name: screen.name })))
  for (const { name, open, within, close } of screen.opened ?? []) {
    await open(page, t)
    if (within) await page.locator(within).first().waitFor()
    await settled()
    found.push(...(await lookAt(page, face, { name: `${screen.name}-${name}`, within })))
    await (close ? close(page, t) : page.keyboard.press('Escape'))
    if (within && !close) await page.locator(within).first().waitFor({ state: 'detached' })
  }
  await screen.after?.(page)
  found.push(...faults.splice(0).map((fault) => `${screen.name} (${nameOf(face)}): ${fault}`))
  return found
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

const nameOf = ({ language, theme, width }: Face) => `${language}-${theme}-${width}`

type Looked = { readonly name: string; readonly within?: string | undefined }

/** Looks at the page as it stands now. */
async function lookAt(page: Page, face: Face, { name, within }: Looked): Promise<readonly string[]> {
  await keepPicture(page, `${name}-${nameOf(face)}`)
  // Reading half a megabyte of axe takes longer than what it looks for: once for each document.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'undefined' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  if (within) axe.include(within)
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
  if (face.width === 390) found.push(...(await runningOut(page)))
  return found.map((one) => `${name} (${nameOf(face)}): ${one}`)
}

/** What makes the page wider than the window. */
async function runningOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= wide) return []
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > wide + 1,
    )
    const [first] = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)))
    return [`wider than the window: ${first?.outerHTML.slice(0, 200)}`]
  })
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
