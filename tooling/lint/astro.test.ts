// The linter reads the scripts of an .astro file but not its markup; a comparison with a rule id there is found by its text.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleIds } from './rule-ids.ts'

const root = join(import.meta.dirname, '../..')
const ids = ruleIds(root)

/** The ids that stand beside a comparison or inside a search. */
function compared(text: string): readonly string[] {
  const sides =
    /(?:[!=]==?\s*|(?:includes|has|indexOf)\(\s*|case\s+)(['"`])([a-z0-9-]+)\1|(['"`])([a-z0-9-]+)\3\s*[!=]==?/g
  return [...text.matchAll(sides)].map((match) => match[2] ?? match[4] ?? '').filter((id) => ids.has(id))
}

test('the search finds each way of comparing', () => {
  const [id] = ids.keys()
  const ways = [`{x === '${id}' && 1}`, `{'${id}' !== x}`, `{ids.includes("${id}")}`, `{set.has(\`${id}\`)}`]
  expect(ways.map(compared)).toEqual(ways.map(() => [id]))
  expect(compared(`<a href="/${id}/">{'${id}'}</a>`)).toEqual([])
})

test.each(globSync('apps/*/src/**/*.astro', { cwd: root }))('%s compares no rule id', (file) => {
  expect(compared(readFileSync(join(root, file), 'utf8'))).toEqual([])
})
