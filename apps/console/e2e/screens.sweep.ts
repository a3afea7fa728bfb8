/** Every screen outside a case's page, and everything that opens on one, as `sweep.ts` looks at it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setUp, Visitor } from '../src/server/testing/trial.ts'
import { demoHour } from './demo-desk.ts'
import { caseListScreens } from './screens/cases.ts'
import { clientScreens } from './screens/clients.ts'
import { dayScreens } from './screens/day.ts'
import { doorScreens } from './screens/door.ts'
import { emptyScreens, unsetScreens } from './screens/empty.ts'
import { furnish } from './screens/furnish.ts'
import { settingsScreens } from './screens/settings.ts'
import { openSweep, type Sweep } from './sweep.ts'
import { openDesk } from './trial-desk.ts'

/** Filling the demonstration anew takes its time on a busy machine. */
const patience = 600_000

const screens = [...dayScreens, ...caseListScreens, ...clientScreens, ...settingsScreens, ...doorScreens]

describe('at work', () => {
  let sweep: Sweep
  beforeAll(async () => {
    sweep = await openSweep()
    await furnish(sweep.desk)
  }, patience)
  afterAll(() => sweep?.close())
  test.each(screens)('$name', async (screen) => expect(await sweep.visit(screen)).toEqual([]))
})

describe('on the first day', () => {
  let sweep: Sweep
  beforeAll(async () => {
    const desk = await openDesk({ at: demoHour })
    sweep = await openSweep({ ...desk, chen: new Visitor(desk.trial) })
  })
  afterAll(() => sweep?.close())
  test.each(unsetScreens)('$name', async (screen) => expect(await sweep.visit(screen)).toEqual([]))
  test('the first administrator comes in', async () => {
    Object.assign(sweep.desk.chen, await setUp(sweep.desk.trial))
  })
  test.each(emptyScreens)('$name', async (screen) => expect(await sweep.visit(screen)).toEqual([]))
})
