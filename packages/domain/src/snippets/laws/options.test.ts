import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import {
  decorationsOf,
  type FooterInput,
  footerFrom,
  footerStyle,
  forHost,
  piecesOf,
  readHost,
  renderSnippet,
  type SnippetFormat,
  type SnippetFormatId,
  snippetFormats,
} from '../index.ts'
import { footer } from './hostile.test-data.ts'
import { parses } from './read-back.test-data.ts'

const both = { filing: '京ICP备18003096号-3', publicSecurity: '京公网安备11010802032137号', form: 'service' } as const
const formats = Object.entries(snippetFormats) as [SnippetFormatId, SnippetFormat][]
const honouring = (option: SnippetFormat['honours'][number]) =>
  formats.filter(([, { honours }]) => honours.includes(option))
const hosts = [{ host: 'shop.example.cn', filing: '京ICP备18003096号-4' }, { host: 'empty.example.cn' }]

describe('the order', () => {
  it('puts what is named first and keeps the rest in its usual order', () => {
    const kinds = (order: FooterInput['order']) =>
      piecesOf(footer({ ...both, licence: '京ICP证030173号', order })).map(({ kind }) => kind)
    expect(kinds(undefined)).toEqual(['filing', 'licence', 'public-security'])
    expect(kinds(['public-security'])).toEqual(['public-security', 'filing', 'licence'])
    expect(kinds(['licence', 'public-security', 'filing'])).toEqual(['licence', 'public-security', 'filing'])
  })
  it.each(honouring('order'))('is kept by %s', (_, format) => {
    const output = format.render(footer({ ...both, order: ['public-security'] }))
    expect(output.indexOf('京公网安备')).toBeLessThan(output.lastIndexOf('京ICP备18003096号-3'))
  })
})

describe('labels', () => {
  const texts = (labels: FooterInput['labels']) =>
    piecesOf(footer({ ...both, licence: '粤B2-20090059', labels })).map(({ text }) => text)
  it('stand in front of the numbers in the language chosen, inside the link', () => {
    expect(texts('zh')).toEqual([
      'ICP备案号：京ICP备18003096号-3',
      '增值电信业务经营许可证：粤B2-20090059',
      '公安备案号：京公网安备11010802032137号',
    ])
    expect(texts('en')).toEqual([
      'ICP filing: 京ICP备18003096号-3',
      'Licence: 粤B2-20090059',
      'Public-security filing: 京公网安备11010802032137号',
    ])
    expect(texts('none')).toEqual(['京ICP备18003096号-3', '粤B2-20090059', '京公网安备11010802032137号'])
    expect(texts(undefined)[1]).toBe('增值电信业务经营许可证：粤B2-20090059')
  })
  it.each(honouring('labels'))('are written by %s', (_, format) => {
    expect(format.render(footer({ ...both, labels: 'en' }))).toContain('ICP filing: 京ICP备18003096号-3')
  })
})

describe('alignment and theme', () => {
  it.each(honouring('look'))('are class names in %s, whose rules the stylesheet has', (_, format) => {
    expect(format.render(footer({ ...both, align: 'end', theme: 'light' }))).toContain('beian beian-end beian-light')
    for (const name of ['start', 'center', 'end', 'light', 'dark', 'decoration'])
      expect(footerStyle).toContain(`.beian-${name}`)
  })
})

describe('decoration', () => {
  const decorated = footer({ ...both, ipv6: true, moe: '萌ICP备20261234号' })
  it('says of itself that it is no filing, and is no piece of the footer', () => {
    expect(decorationsOf(decorated)).toEqual(['本站支持 IPv6 访问', '萌ICP备20261234号（趣味编号，不是 ICP 备案号）'])
    expect(piecesOf(decorated).map(({ kind }) => kind)).toEqual(['filing', 'public-security'])
    expect(decorationsOf(footer(both))).toEqual([])
  })
  it.each(honouring('decoration'))('stands behind the numbers in %s and in no link', (_, format) => {
    const output = format.render(decorated)
    expect(output.indexOf('IPv6')).toBeGreaterThan(output.lastIndexOf('京公网安备'))
    expect(output.match(/<a [^>]*>(?:(?!<\/a>).)*(?:IPv6|萌ICP)/s)).toBeNull()
    expect(output.match(/\[[^\]]*(?:IPv6|萌ICP)[^\]]*\]\(/)).toBeNull()
  })
  it('of a number that is no fun number is refused', () => {
    expect(footerFrom({ ...both, moe: '<b>' })).toMatchObject({
      ok: false,
      problems: [{ code: 'decoration-number', path: 'moe' }],
    })
    expect(footerFrom({ ...both, moe: ' ' })).toMatchObject({ ok: true })
  })
})

describe('host names', () => {
  it.each([
    ['www.Example.CN ', 'www.example.cn'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['ｗｗｗ.example.cn', 'www.example.cn'],
    ['http://example.cn', null],
    ['example.cn/path', null],
    ['example.cn:8080', null],
    ['localhost', null],
    ['a..cn', null],
    ["a'b.cn", null],
    ['-a.cn', null],
    ['1.2.3.4', null],
    ['', null],
  ])('%s is read as %s', (typed, host) => {
    expect(readHost(typed)).toBe(host)
  })

  it('that are wrong or there twice are refused, as are their numbers', () => {
    const reading = footerFrom({
      ...both,
      hosts: [...hosts, { host: 'x' }, { host: 'SHOP.example.cn' }, { host: 'b.cn', filing: '萌ICP备20261234号' }],
    })
    expect(reading).toMatchObject({
      ok: false,
      problems: [
        { code: 'host-name', path: 'hosts' },
        { code: 'host-twice', path: 'hosts' },
        { code: 'joke-number', path: 'hosts' },
      ],
    })
  })

  it('have numbers of their own, the rest those of the footer, and one listed without numbers none', () => {
    const whole = footer({ ...both, hosts })
    const shown = (host: string) => piecesOf(forHost(whole, host)).map(({ number }) => number)
    expect(shown('shop.example.cn')).toEqual(['京ICP备18003096号-4'])
    expect(shown('empty.example.cn')).toEqual([])
    expect(shown('www.example.cn')).toEqual(['京ICP备18003096号-3', '京公网安备11010802032137号'])
    expect(renderSnippet('html', forHost(whole, 'shop.example.cn'))).toContain('京ICP备18003096号-4')
  })

  it('are enough, without numbers for every other', () => {
    expect(
      footerFrom({ form: 'service', hosts: [{ host: 'a.example.cn', licence: '粤B2-20090059号' }] }),
    ).toMatchObject({
      ok: true,
      warnings: [{ code: 'superfluous-hao', path: 'hosts' }],
    })
    const reading = footerFrom({
      form: 'service',
      badge: '/b.png',
      hosts: [{ host: 'a.example.cn', publicSecurity: both.publicSecurity }],
    })
    expect(reading).toMatchObject({ ok: true, warnings: [] })
  })

  it.each(honouring('hosts'))('are told apart by %s, with and without numbers for every other', (id, format) => {
    for (const input of [
      { ...both, hosts },
      { form: 'service' as const, hosts },
    ]) {
      const output = format.render(footer(input))
      expect(parses(id, output)).toBe(true)
      expect(output).toContain('shop.example.cn')
      expect(output).toContain('京ICP备18003096号-4')
    }
  })
})

describe('Chinese pages only', () => {
  it('comes with the warning that the rule makes no such exception', () => {
    expect(footerFrom({ ...both, chineseOnly: true })).toMatchObject({
      ok: true,
      warnings: [{ code: 'chinese-only', path: 'chineseOnly' }],
    })
  })
  it.each(honouring('chinese-only'))('is asked of the page by %s, alone and with host names', (id, format) => {
    for (const input of [
      { ...both, chineseOnly: true },
      ...(format.honours.includes('hosts') ? [{ ...both, chineseOnly: true, hosts }] : []),
    ]) {
      const output = format.render(footer(input))
      expect(parses(id, output)).toBe(true)
      expect(output).toMatch(/lang|locale/i)
      expect(output).not.toBe(format.render(footer({ ...input, chineseOnly: false })))
    }
  })
})

describe('the web component in a page', () => {
  const shown = (input: FooterInput, url = 'https://www.example.cn/', lang = 'zh-CN') => {
    const { window } = new JSDOM(`<html lang="${lang}"><body><beian-footer></beian-footer></body></html>`, {
      url,
      runScripts: 'outside-only',
    })
    window.eval(renderSnippet('web-component', footer(input)))
    return window.document.querySelector('beian-footer')?.innerHTML
  }
  const link = (href: string, text: string) => `<a href="${href}" target="_blank" rel="noopener noreferrer">${text}</a>`
  const filing = link('https://beian.miit.gov.cn/', '京ICP备18003096号-3')

  it('makes the elements that the HTML snippet has', () => {
    const police = link(
      'https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137',
      '<img src="/b.png" alt="" width="20" height="20">京公网安备11010802032137号',
    )
    expect(shown({ ...both, badge: '/b.png' })).toBe(`<p>${filing} ${police}</p>`)
    expect(shown({ form: 'service', licence: '京ICP证030173号', align: 'center', ipv6: true })).toBe(
      '<p class="beian beian-center"><span>京ICP证030173号</span></p><p class="beian-decoration">本站支持 IPv6 访问</p>',
    )
  })
  it('chooses by host name', () => {
    const several = { ...both, publicSecurity: undefined, hosts }
    expect(shown(several)).toBe(`<p>${filing}</p>`)
    expect(shown(several, 'https://shop.example.cn/')).toContain('京ICP备18003096号-4')
    expect(shown({ form: 'service', hosts })).toBe('')
    expect(shown(several, 'https://constructor/')).toBe(`<p>${filing}</p>`)
  })
  it('looks at the language of the page only when asked', () => {
    expect(shown({ ...both, chineseOnly: true }, undefined, 'en')).toBe('')
    expect(shown({ ...both, chineseOnly: true }, undefined, 'zh-Hant')).toContain('京ICP备18003096号-3')
    expect(shown(both, undefined, 'en')).toContain('京ICP备18003096号-3')
  })
})
