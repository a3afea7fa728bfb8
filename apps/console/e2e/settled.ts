/** When a page has come to rest: every request is answered, what was loading is there, what was moving stands. */
import type { Page, Request } from 'playwright-core'

export type Settled = () => Promise<void>

export function watchRequests(page: Page): Settled {
  const open = new Set<Request>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) for (const request of open) if (!request.isNavigationRequest()) open.delete(request)
  })
  return async () => {
    for (let quiet = 0; quiet < 3; quiet = open.size === 0 && (await isStill(page)) ? quiet + 1 : 0)
      await page.waitForTimeout(20)
  }
}

function isStill(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.querySelector('.loading, .list-shape, [aria-busy="true"]') === null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  )
}
