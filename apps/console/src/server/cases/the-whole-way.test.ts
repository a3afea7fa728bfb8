import { afterEach, beforeEach, expect, test } from 'vitest'
import { CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'

let trial: Trial
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  work = await openCaseOf(await setUp(trial), '星河数据')
})
afterEach(() => trial.close())

test('walk', async () => {
  await work.fill()
  const page = await work.page()
  console.log(JSON.stringify(page.findings.map((f) => [f.code, f.severity, f.subject, f.path, f.message.zh])))
  console.log(JSON.stringify(page.materials.map((m) => [m.key, m.state, m.severity, m.title.zh])))
  console.log(
    JSON.stringify(
      page.intake.flatMap((s) =>
        s.entries.flatMap((e) => e.fields.filter((f) => f.state === 'missing').map((f) => f.key)),
      ),
    ),
  )
})
