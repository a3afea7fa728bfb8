import { describe, expect, test } from 'vitest'
import { headingOf, isSingleChecklist, mainOf } from './html.ts'
import { indexedHtml } from './search-index.ts'

const html =
  '<html lang="zh-CN"><head><title>规定 · 备案号 · 站名</title></head><body><header>栏目</header><main id="main"><h1>备案 <b>号</b></h1><p>须在 <a href="/zh/rules/x/">20 个工作日</a>内答复。</p><dl><div><dt>文号</dt><dd>第292号</dd></div></dl></main></body></html>'
const page = { path: '/zh/rules/x/', lang: 'zh', html } as const

describe('a built page', () => {
  test('gives its text without what stands around it, and its name without marks', () => {
    expect(mainOf(html)).not.toContain('栏目')
    expect(headingOf(html)).toBe('备案 号')
  })
  test('is indexed by single characters under its own name', () => {
    expect(indexedHtml(page)).toContain('data-title="规定 · 备案号"')
    expect(indexedHtml(page)).toContain('>20 个 工 作 日 </a>')
  })
  test('is indexed with a colon after a term and a stop after a line', () => {
    expect(indexedHtml(page).replaceAll(' ', '')).toContain('<dt>文号：</dt><dd>第292号。</dd>')
  })
})

test('a checklist of one nature in one province is told by its address', () => {
  expect(isSingleChecklist('/zh/guides/first-filing/enterprise/guangdong/')).toBe(true)
  expect(isSingleChecklist('/x/en/guides/first-filing/enterprise/guangdong/')).toBe(true)
  expect(isSingleChecklist('/zh/guides/first-filing/questions/advice/')).toBe(false)
  expect(isSingleChecklist('/zh/guides/first-filing/forms/app/')).toBe(false)
  expect(isSingleChecklist('/zh/guides/first-filing/enterprise/')).toBe(false)
})
