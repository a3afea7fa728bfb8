/**
 * `npm run bench`: the console with ten thousand cases and a hundred thousand materials, what must not grow with a hundred
 * thousand cases, and the list in a browser. Each measure stands beside its anchor in the same run; goals are ratios,
 * because machines differ and are busy. `--only register,large,browser` runs some parts, `--large 20000` sows fewer.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { measureBrowser } from './browser.ts'
import { measureLarge } from './large.ts'
import { measureRegister } from './register.ts'
import { loadNow } from './say.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'register,large,browser' },
    cases: { type: 'string', default: '10000' },
    large: { type: 'string', default: '100000' },
  },
})
const parts = { register: measureRegister, browser: measureBrowser, large: measureLarge }
const sizes = { cases: Number(values.cases), large: Number(values.large) }
const begun = performance.now()
for (const [name, measure] of Object.entries(parts)) {
  if (!values.only.split(',').includes(name)) continue
  await measure(sizes)
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1)
  console.log(`\n${minutes} min; load ${loadNow()} on ${availableParallelism()} processors\n`)
}
