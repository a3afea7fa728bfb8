import { type SnippetFormat, type SnippetFormatId, snippetFormats, tried } from '@beian/domain/snippets'
import { describe, expect, it } from 'vitest'
import { cases, shownBy } from './cases.ts'
import { recipes } from './recipes/register.ts'
import { table } from './table.ts'

const ids = Object.keys(snippetFormats) as readonly SnippetFormatId[]

describe('the recipes', () => {
  it('are one for every format that is said to have been tried, and none for the others', () => {
    const said = ids.filter((id) => tried[id].tool !== null)
    expect(recipes.map(({ format }) => format).sort()).toEqual([...said].sort())
  })

  it.each(recipes.map((recipe) => [recipe.format, recipe] as const))(
    '%s is said to be the tool it is',
    (id, recipe) => {
      const said = tried[id]
      const pin = recipe.version ? undefined : Object.values(recipe.npm ?? {})[0]
      expect(said).toMatchObject({ tool: recipe.tool, ...(pin && { version: pin }) })
    },
  )

  it('pin every package to one version', () => {
    const pins = recipes.flatMap(({ npm = {} }) => Object.values(npm))
    expect(pins.filter((pin) => !/^\d+\.\d+\.\d+(-rc\.\d+)?$/.test(pin))).toEqual([])
  })
})

it('says for every format of the register, once, whether it was tried, and if not, why in both languages', () => {
  expect(Object.keys(tried).sort()).toEqual([...ids].sort())
  for (const one of Object.values(tried))
    if (one.tool === null) expect([one.because.zh, one.because.en].every((text) => text.length > 5)).toBe(true)
})

it('expects of a format only the numbers that it can carry', () => {
  const [plain] = cases
  if (!plain) throw new Error('no footers')
  const filingOnly: SnippetFormat = { ...snippetFormats.html, accepts: ['filing'] }
  expect(shownBy(plain, snippetFormats.html).map(({ number }) => number)).toEqual([
    '京ICP备18003096号-3',
    '京公网安备11010802032137号',
  ])
  expect(shownBy(plain, filingOnly)).toHaveLength(1)
})

it('shows in its table which step failed', () => {
  const row = { format: 'hugo', tool: 'Hugo', version: '0.111.3', footer: 'x', built: true, seen: false, checked: true }
  expect(table([{ ...row, wrong: [] }]).split('\n')).toEqual([
    'tool  version  format  footer  built  seen  checked',
    'Hugo  0.111.3  hugo    x       ✓      ✗     ✓',
  ])
})
