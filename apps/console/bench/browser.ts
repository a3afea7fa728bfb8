/**
 * P16 in Chromium: the list of the real console beside the same list by hand, on the same server. The console fetches pages
 * of fifty rows as they near and never holds all cases: what is scrolled are ten thousand rows that were fetched.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '@beian/browser/chromium'
import { serve } from '@hono/node-server'
import type { BrowserContext, CDPSession } from 'playwright-core'
import { createApp } from '../src/server/http/app.ts'
import { temporaryDirectory } from '../src/server/testing/trial.ts'
import { median } from './measure.ts'
import { say, times } from './say.ts'
import { type Sown, withSown } from './sown.ts'

const webRoot = join(import.meta.dirname, '..', 'dist', 'web')
const mostRows = 10_000
const steps = 300
/** Pixels a frame: faster than one reads, as a wheel does. */
const by = 120
const rounds = 7

export async function measureBrowser({ cases }: { cases: number }): Promise<void> {
  if (!existsSync(webRoot)) return say({ what: 'P16 the list in a browser', value: 'not built' })
  await withSown({ cases, materialsEach: 1 }, async (sown) => {
    const browser = await launchChromium()
    try {
      const lists = await Promise.all([
        listOf(sown, webRoot, browser.newContext()),
        listOf(sown, byHand(), browser.newContext()),
      ])
      await firstRow(lists)
      await scrolled(lists, Math.min(cases, mostRows))
      for (const { server } of lists) server.close()
    } finally {
      await browser.close()
    }
  })
}

type List = Awaited<ReturnType<typeof listOf>>

/** A window on the list as one of two web roots has it, signed in. */
async function listOf({ trial, visitor }: Sown, root: string, opening: Promise<BrowserContext>) {
  const app = createApp(trial.house, root)
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const made = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(made))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  const origin = `http://127.0.0.1:${address.port}`
  const context = await opening
  const [name = '', value = ''] = visitor.cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  const page = await context.newPage()
  await page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') })
  await page.setViewportSize({ width: 1440, height: 900 })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  return { page, devtools, server, address: `${origin}/cases?all=1` }
}

function byHand(): string {
  const root = temporaryDirectory()
  mkdirSync(join(root, 'assets'))
  copyFileSync(join(import.meta.dirname, 'hand-list.js'), join(root, 'assets', 'hand-list.js'))
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><body><script type="module" src="/assets/hand-list.js"></script>',
  )
  return root
}

/** Milliseconds from asking for the page until the first row stands there; scripts lie in the browser since the first visit. */
async function firstRow(lists: readonly List[]): Promise<void> {
  const found = lists.map(() => [] as number[])
  for (let round = 0; round <= rounds; round++)
    for (const [place, { page, address }] of lists.entries()) {
      await page.goto(address)
      const at = (await page.evaluate('bench.untilRow()')) as number
      if (round > 0) found[place]?.push(at)
    }
  const [ours = 0, hand = 0] = found.map(median)
  const note = `${ours.toFixed(0)} of ${hand.toFixed(0)} ms`
  say({
    what: 'P16 first row, of a list by hand',
    value: times(ours / hand),
    goal: '≤ 1.3×',
    held: ours / hand <= 1.3,
    note,
  })
}

async function scrolled([ours, hand]: readonly List[], rows: number): Promise<void> {
  if (!ours || !hand) return
  // To a page behind another, frames come seldom.
  await ours.page.bringToFront()
  await ours.page.evaluate(`bench.untilFetched(${rows})`)
  await hand.page.evaluate(`loadUntil(${rows})`)
  const [mine, theirs] = [await scroll(ours), await scroll(hand)]
  const note = `by hand ${theirs.script.toFixed(2)} ms`
  say({
    what: `P16 script a frame while ${rows} rows scroll`,
    value: `${mine.script.toFixed(2)} ms`,
    goal: '≤ 1 ms',
    held: mine.script <= 1,
    note,
  })
  const part = `${(100 * mine.smooth).toFixed(1)} %`
  const beside = `by hand ${(100 * theirs.smooth).toFixed(1)} %`
  say({ what: '    frames of at most 20 ms', value: part, goal: '≥ 98 %', held: mine.smooth >= 0.98, note: beside })
  const heap = mine.heap / theirs.heap
  const bytes = `${(mine.heap / 1e6).toFixed(1)} of ${(theirs.heap / 1e6).toFixed(1)} MB`
  say({
    what: '    heap, of the list by hand with the same rows',
    value: times(heap),
    goal: '≤ 1.2×',
    held: heap <= 1.2,
    note: bytes,
  })
  say({ what: '    rows in the page at once', value: String(mine.drawn) })
}

async function metrics(devtools: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics: found } = await devtools.send('Performance.getMetrics')
  return new Map(found.map(({ name, value }) => [name, value]))
}

/** From the first row on; the best of three ways, because a busy machine only makes it worse. */
async function scroll({ page, devtools }: List) {
  await page.bringToFront()
  const ways = []
  for (let way = 0; way < 3; way++) {
    const before = await metrics(devtools)
    const frames = (await page.evaluate(`bench.scrollBy({ steps: ${steps}, by: ${by} })`)) as readonly number[]
    const after = await metrics(devtools)
    const script = ((after.get('ScriptDuration') ?? 0) - (before.get('ScriptDuration') ?? 0)) * 1000
    const gaps = frames.slice(1).map((at, place) => at - (frames[place] ?? 0))
    ways.push({ script: script / steps, smooth: gaps.filter((gap) => gap <= 20).length / gaps.length })
  }
  await devtools.send('HeapProfiler.collectGarbage')
  const heap = (await metrics(devtools)).get('JSHeapUsedSize') ?? 0
  const drawn = await page.locator('[data-case]').count()
  return {
    script: Math.min(...ways.map((way) => way.script)),
    smooth: Math.max(...ways.map((way) => way.smooth)),
    heap,
    drawn,
  }
}
