/** Every screen outside a case's page, and everything that opens on one, as `sweep.ts` looks at it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSweep, type Screen, type Sweep } from './sweep.ts'

const screens: readonly Screen[] = [
  { name: 'today', path: '/today', ready: '.today' },
  { name: 'cases', path: '/cases?all=1', ready: '.list tbody tr' },
  { name: 'clients', path: '/clients', ready: '.list tbody tr' },
]

let sweep: Sweep
beforeAll(async () => {
  sweep = await openSweep()
}, 300_000)
afterAll(() => sweep?.close())

test.each(screens)('$name', async (screen) => expect(await sweep.visit(screen)).toEqual([]))
