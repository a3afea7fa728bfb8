/** Hostile and broken pages: an answer always comes, and reads nothing into the page that is not there. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileParts, namesOfReaders, number, repeated } from './hostile.test-data.ts'
import { checkPage, fixFooter } from './index.ts'
import { parseTree } from './page/light-tree.ts'

/** `DEEP_RUNS=100000` runs the hostile inputs as often as the security goals ask. */
const runs = Number(process.env['DEEP_RUNS'] ?? 1500)
const names = ['a.html', 'a.php', 'a.vue', 'a.jsx', 'a.tsx', 'a.js', 'a.md', 'a.yml', 'a.svelte', 'a.liquid']

const length = 20_000

/** How the time grows with the length is measured by `npm run bench`. */
describe(`a page of ${length} characters of one kind`, () => {
  it.each(hostileParts.map((part) => [JSON.stringify(part), part] as const))(
    'of %s is answered, and no number but the one that stands there is read into it',
    (_, part) => {
      const filling = repeated(part, length)
      for (const name of namesOfReaders) {
        const { numbers } = checkPage(`${filling} "${number}"`, { name })
        expect(new Set([number, ...numbers.map(({ canonical }) => canonical)]), name).toEqual(new Set([number]))
      }
      let end = 0
      for (const { from, to } of fixFooter(filling).edits) {
        expect(end <= from && from < to && to <= length).toBe(true)
        end = to
      }
    },
  )
})

it('a tree too deep or too tangled is read as it stands, and its number is still found', () => {
  for (const part of ['<div>', '<span>', '<em><section>']) {
    const source = `${part.repeat(20_000)}<a href="https://beian.miit.gov.cn/">${number}</a>`
    expect(parseTree(source)).toBeNull()
    expect(checkPage(source, { name: 'a.html' })).toMatchObject({
      numbers: [{ canonical: number, linkStatus: 'current' }],
    })
  }
  expect(parseTree(`<table>${'<i></i>'.repeat(20_000)}`)).not.toBeUndefined()
})

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '`',
      '{',
      '}',
      '{{',
      '}}',
      '<a href="',
      '">',
      '</a>',
      '<!--',
      '-->',
      '<?php',
      '?>',
      '<%',
      '%>',
      '${',
      '\\',
      '[',
      '](',
      ')',
      '<script>',
      '</script>',
      '<br>',
      '<b>',
      '</b>',
      '&#x5907;',
      '\n',
      ' ',
      '+',
      '/',
      '//',
      '/*',
      '*/',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '京',
      'ICP',
      '备',
      '18003096',
      '号',
      '-3',
      number,
      '京公网安备11010802032137号',
      'https://beian.miit.gov.cn/',
      'icp',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
)

it('any mixture of signs gives an answer of the promised shape', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...names), (parts, name) => {
      const source = parts.join('')
      const lines = source.split('\n').length
      const { numbers, findings } = checkPage(source, { name })
      for (const one of numbers) {
        expect(one.canonical).not.toBe('')
        expect(one.linked === 'no').toBe(one.href === null)
        if (one.linked === 'no') expect([one.host, one.linkStatus, one.codeMatches]).toEqual([null, null, null])
      }
      for (const { path, message, fix } of findings) {
        const [line, column] = path.split(':').map(Number) as [number, number]
        expect(line >= 1 && line <= lines && column >= 1).toBe(true)
        for (const text of [message.zh, message.en, fix.zh, fix.en]) expect(text.trim()).not.toBe('')
      }
      fixFooter(source, { name })
    }),
    { numRuns: runs },
  )
}, 120_000)

it('what stands around a good footer does not change what is said of it, as long as it is closed', () => {
  const good = `<footer><p><a href="https://beian.miit.gov.cn/">${number}</a></p></footer>`
  const words = fc.array(
    fc.constantFrom(
      '<p>文字</p>',
      '<div><b>x</b></div>',
      '<br>',
      '&nbsp;',
      '<!-- 注释 -->',
      '<img src="x">',
      '2026',
      '© ',
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(words, words, (before, after) => {
      const page = checkPage(before.join('') + good + after.join(''), { name: 'a.html' })
      expect(page).toMatchObject({ numbers: [{ canonical: number, linked: 'whole' }], findings: [] })
    }),
    { numRuns: 300 },
  )
})

it('a string of a megabyte is read without exhausting the stack', () => {
  const long = '文字 \\n'.repeat(200_000)
  for (const quote of ['"', "'", '`']) {
    const source = `const footer = ${quote}${long}${number}${quote}`
    expect(checkPage(source, { name: 'a.js' }).numbers).toMatchObject([{ canonical: number }])
  }
})
