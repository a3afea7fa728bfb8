/** Every screen outside a case's page, and everything that opens on one, held against `sweep.ts`; then the keys of widgets. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setUp, Visitor } from '../src/server/testing/trial.ts'
import { demoHour } from './demo-desk.ts'
import { caseListScreens } from './screens/cases.ts'
import { clientScreens } from './screens/clients.ts'
import { dayScreens } from './screens/day.ts'
import { doorScreens } from './screens/door.ts'
import { emptyScreens, unsetScreens } from './screens/empty.ts'
import { furnish } from './screens/furnish.ts'
import { testKeys } from './screens/keys.ts'
import { settingsScreens } from './screens/settings.ts'
import { openSweep, type Sweep } from './sweep.ts'
import { openDesk } from './trial-desk.ts'

/** Filling the demonstration anew takes its time on a busy machine. */
const patience = 600_000

const visited = new Set<string>()
const offered = new Set<string>()
const routesFile = join(import.meta.dirname, '../src/web/routes.tsx')
const screens = [...dayScreens, ...caseListScreens, ...clientScreens, ...settingsScreens, ...doorScreens]

describe('at work', () => {
  let sweep: Sweep
  beforeAll(async () => {
    sweep = await openSweep()
    await furnish(sweep.desk)
  }, patience)
  afterAll(async () => {
    for (const one of sweep.visited) visited.add(one)
    for (const one of sweep.offered) offered.add(one)
    await sweep?.close()
  })
  test.each(screens)('$name', { timeout: patience }, async (screen) => expect(await sweep.visit(screen)).toEqual([]))

  describe('the keys of a widget', () => {
    testKeys(() => sweep.desk)
  })
})

describe('on the first day', () => {
  let sweep: Sweep
  beforeAll(async () => {
    const desk = await openDesk({ at: demoHour })
    sweep = await openSweep({ ...desk, chen: new Visitor(desk.trial) })
  })
  afterAll(async () => {
    for (const one of sweep.visited) visited.add(one)
    for (const one of sweep.offered) offered.add(one)
    await sweep?.close()
  })
  test.each(unsetScreens)('$name', async (screen) => expect(await sweep.visit(screen)).toEqual([]))
  test('the first administrator comes in', async () => {
    Object.assign(sweep.desk.chen, await setUp(sweep.desk.trial))
  })
  test.each(emptyScreens)('$name', async (screen) => expect(await sweep.visit(screen)).toEqual([]))
})

test('every address of the routes was visited, and every tab', () => {
  const routes = [...readFileSync(routesFile, 'utf8').matchAll(/path="([^"]+)"/g)].flatMap(([, path]) => path ?? [])
  expect(routes).toContain('/cases/:id/:tab?')
  const wanted = routes.map((route) => ({ '*': '/nowhere' })[route] ?? route.replace(/\/:tab\?$/, ''))
  // `case-screens.sweep.ts` visits the pages of a case.
  const missed = [...new Set([...wanted, ...offered])].filter((one) => !visited.has(one) && one !== '/cases/:id')
  expect(missed).toEqual([])
})
