import { describe, expect, test } from 'vitest'
import { noteHtml, noteScript, nothingUsed, usedRules } from './used-rules.ts'

function of(html: string, css: string, script = ''): string {
  const used = nothingUsed()
  noteHtml(used, html)
  noteScript(used, script)
  return usedRules(css, used)
}

describe('of a style sheet remains', () => {
  test('what names classes, tags, ids and attributes of the page', () => {
    const css = 'p.a>b{x:1}#c [aria-current=page]{x:2}ul:not(.z)>:first-child{x:3}a[href]:after{x:4}'
    const html = '<p class="a d"><b></b></p><ul id="c"><li aria-current="page"><a href="/">x</a></li></ul>'
    expect(of(html, css)).toBe(css)
  })
  test.each(['.z{x:1}', 'q{x:1}', '#z{x:1}', '[hidden]{x:1}', 'p.a .z{x:1}', '@media print{.z{x:1}}'])(
    'not %s',
    (css) => {
      expect(of('<p class="a">.z #z q hidden</p>', css)).toBe('')
    },
  )
  test.each(['b.a{x:1}', '.a.d{x:1}', 'p[href]{x:1}', '.d>p.d{x:1}'])(
    'not %s, whose parts stand on elements apart',
    (css) => {
      expect(of('<p class="a"><b class="d"><a href="/">x</a></b></p>', css)).toBe('')
    },
  )
  test('a rule for what a script sets on an element of the page', () => {
    expect(of('<p class="a">', 'p.a.on{x:1}', 'classList.add("on")')).toBe('p.a.on{x:1}')
  })
  test('a rule for links to other hosts only where there is one', () => {
    const css = 'a[href^=http]:after{x:1}'
    expect(of('<a href="/x">', css)).toBe('')
    expect(of('<a href="https://x.example/">', css)).toBe(css)
  })
  test('of a list of selectors those that can match', () => {
    expect(of('<p>', 'p,q{x:1}@media print{q,p:is(h1,h2){x:2}}')).toBe('p{x:1}@media print{p:is(h1,h2){x:2}}')
  })
  test('a rule for what only a script sets, and what a browser sets itself', () => {
    const css = '.chosen{x:1}details[open]{x:2}'
    expect(of('<details>', css, 'e.className="chosen"')).toBe(css)
  })
  test('no custom property that nothing reads, be it through another', () => {
    const css = ':root{--a:1;--b:var(--c);--c:2;--d:var(--e);--e:3}p{x:var(--a,0);y:var(--b)}'
    expect(of('<p>', css)).toBe(':root{--a:1;--b:var(--c);--c:2;}p{x:var(--a,0);y:var(--b)}')
  })
  test('a keyframe as it stands', () => {
    const css = '@keyframes turn{from{x:1}to{x:2}}@font-face{font-family:a}'
    expect(of('<p>', css)).toBe(css)
  })
})
