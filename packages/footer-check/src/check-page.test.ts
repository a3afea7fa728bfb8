import { rulebook } from '@beian/domain/rulebook'
import { describe, expect, it } from 'vitest'
import { checkPage, formsOfProvinces } from './index.ts'
import type { CheckOptions } from './shape.ts'

const forms = formsOfProvinces(rulebook, '2026-11-21T04:00:00.000Z')
const check = (source: string, options: Partial<CheckOptions> = {}) =>
  checkPage(source, { name: 'index.html', forms, ...options })
const codes = (source: string, options: Partial<CheckOptions> = {}) =>
  check(source, options).findings.map(({ code }) => code)
const good = '<a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a>'
const police =
  '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137"><img src="/b.png">京公网安备11010802032137号</a>'

describe('a page as it should be', () => {
  it.each([
    ['the filing number', good],
    ['both numbers', `<footer><p>${good} ${police}</p></footer>`],
    ['a label in front', `<p>备案号：${good}</p>`],
    [
      'the principal’s form where the province asks for it',
      '<a href="https://beian.miit.gov.cn/">粤ICP备2026057758号</a>',
    ],
  ])('has no finding: %s', (_, source) => {
    expect(check(source).findings).toEqual([])
  })

  it('tells where the number stands and how it is linked', () => {
    expect(check(good).numbers).toEqual([
      {
        text: '京ICP备18003096号-3',
        kind: 'filing-service',
        canonical: '京ICP备18003096号-3',
        where: 'text',
        linked: 'whole',
        href: 'https://beian.miit.gov.cn/',
        host: 'beian.miit.gov.cn',
        linkStatus: 'current',
        codeMatches: null,
        warnings: [],
      },
    ])
  })

  it('points to line and column', () => {
    const { findings } = check('<p>x</p>\n<p>\n  京ICP备18003096号-3</p>')
    expect(findings).toMatchObject([{ code: 'not-linked', path: '3:3' }])
  })
})

describe('each finding', () => {
  it.each<[string, string, Partial<CheckOptions>?]>([
    ['number-missing', '<p>© 2026</p>'],
    ['number-placeholder', '<a href="https://beian.miit.gov.cn/">京ICP备12345678号</a>'],
    ['number-joke', '<a href="https://icp.gov.moe/?keyword=20261234">萌ICP备20261234号</a>'],
    ['number-malformed', '<a href="https://beian.miit.gov.cn/">苏ICP备202300001号-1</a>'],
    ['number-repaired', '<a href="https://beian.miit.gov.cn/">京ICP备18003096-3</a>'],
    ['mark-wrong', '<a href="https://beian.miit.gov.cn/">川ICP备15095485号-1</a>'],
    ['number-of-another', good, { expected: { filing: '沪ICP备2026029086号-1' } }],
    ['number-differs', good, { expected: { filing: '京ICP备18003096号-4' } }],
    ['numbers-disagree', `${good}<a href="https://beian.miit.gov.cn/">沪ICP备2026029086号-1</a>`],
    ['form-of-province', '<a href="https://beian.miit.gov.cn/">粤ICP备2026057758号-2</a>'],
    ['form-of-province', '<a href="https://beian.miit.gov.cn/">京ICP备18003096号</a>'],
    ['app-suffix-on-website', '<a href="https://beian.miit.gov.cn/">京ICP备2026031728号-2A</a>'],
    ['not-linked', '<p>京ICP备18003096号-3</p>'],
    ['partly-linked', '<p>京ICP备<a href="https://beian.miit.gov.cn/">18003096号-3</a></p>'],
    ['link-http', good.replace('https', 'http')],
    ['link-obsolete', good.replace('cn/', 'cn/#/Integrated/index')],
    ['link-dead', good.replace('https://beian.miit', 'http://www.miitbeian')],
    ['link-wrong-site', good.replace('miit', 'mps')],
    ['link-relative', good.replace('https://', '')],
    ['link-other-site', good.replace('beian.miit.gov.cn', 'example.com')],
    ['police-link-without-code', good + police.replace(/#[^"]*/, '')],
    ['police-code-differs', good + police.replace('32137"', '32138"')],
    ['badge-missing', good + police.replace(/<img[^>]*>/, '')],
    ['badge-hot-linked', good + police.replace('/b.png', 'https://beian.mps.gov.cn/img/logo.png')],
    ['hidden', `<div style="display: none">${good}</div>`],
    ['split-by-markup', good.replace('18003096', '<b>18003096</b>')],
    ['in-comment-only', `<p>x</p><!-- ${good} -->`],
    ['in-script-only', `<script>document.write('${good}')</script>`],
    ['cannot-tell', '<a href="https://beian.miit.gov.cn/">{{ site.icp }}</a>'],
  ])('%s', (code, source, options) => {
    expect(codes(source, options)).toContain(code)
  })

  it('says one fault once, however often the number stands on the page', () => {
    expect(codes('<p>京ICP备18003096号-3</p>'.repeat(3))).toEqual(['not-linked'])
  })
})

it('takes a badge that stands before the link for the badge of that number', () => {
  const image = /<img[^>]*>/.exec(police)?.[0] ?? ''
  expect(codes(`<p>${good}${image}${police.replace(image, '')}</p>`)).toEqual([])
})

describe('what is no number of ours', () => {
  it.each([
    '京网文〔2024〕1234-567号',
    '浙D3-20200001',
    '13800138000',
    '010-62701234',
    '网信算备110108823483901230031号',
    '© 2008-2026',
  ])('%s is not reported', (text) => {
    expect(check(`${good}<p>${text}</p>`)).toMatchObject({ numbers: [{ kind: 'filing-service' }], findings: [] })
  })
})

describe('templates', () => {
  it.each<[string, string, string[]]>([
    ['footer.php', `<?php /* x */ ?><footer>${good}</footer>`, []],
    ['Footer.vue', `<template><footer>${good}</footer></template><script setup>\nconst a = '<b'\n</script>`, []],
    [
      'Footer.jsx',
      `export default function Footer() {\n  return (\n    <footer className="f">${good}</footer>\n  )\n}\n`,
      [],
    ],
    [
      'Footer.tsx',
      `const url: string = x\nexport const F = () => <a href={url}>京ICP备18003096号-3</a>`,
      ['cannot-tell'],
    ],
    ['footer.md', '[京ICP备18003096号-3](https://beian.miit.gov.cn/)', []],
    ['footer.md', '[京ICP备18003096号-3](http://www.miitbeian.gov.cn)', ['link-dead']],
    [
      'footer.html',
      '{{ with .Site.Params.icp }}<a href="https://beian.miit.gov.cn/">{{ . }}</a>{{ end }}',
      ['cannot-tell'],
    ],
    [
      'footer.liquid',
      `{% if site.icp %}<a href="http://www.beian.miit.gov.cn">{{ site.icp }}</a>{% endif %}`,
      ['link-dead', 'cannot-tell'],
    ],
    ['footer.html', '<a href="https://beian.miit.gov.cn/">{$site.beian}</a>', ['cannot-tell']],
    [
      'config.js',
      `export default { footer: '<a href="http://www.miitbeian.gov.cn/">京ICP备18003096号-3</a>' }`,
      ['link-dead'],
    ],
    ['a.js', `el.innerHTML = '<a href="https://beian.miit.gov.cn/">' + conf.icp + '</a>'`, ['cannot-tell']],
    ['_config.yml', 'icp: 京ICP备12345678号', ['number-placeholder']],
  ])('%s is read as it stands: %s', (name, source, expected) => {
    expect(codes(source, { name, isHome: false })).toEqual(expected)
  })
})

it('points to the right line of a long page too', () => {
  const lines = Array.from({ length: 9000 }, (_, index) => `<p>第 ${index} 行 &amp; text</p>\r\n`)
  const { findings } = check(`${lines.join('')}<p>京ICP备18003096号-3</p>`)
  expect(findings).toMatchObject([{ code: 'not-linked', path: '9001:4' }])
})
