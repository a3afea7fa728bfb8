import { Buffer } from 'node:buffer'
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { filingNumber, licenceNumber, publicSecurityNumber } from '../numbers/index.ts'
import { escapeMarkup } from './foundation/markup-tree.ts'
import {
  type BadgePath,
  type Footer,
  type FooterInput,
  footerFrom,
  piecesOf,
  readBadge,
  renderSnippet,
  type SnippetFormat,
  snippetFormats,
} from './index.ts'

/** `DEEP_RUNS=100000` runs the hostile inputs as often as the security goals ask. */
const runs = Number(process.env['DEEP_RUNS'] ?? 2000)
const formats = Object.values(snippetFormats) as readonly SnippetFormat[]
const machinery = ['index', 'register', 'tried']

function footer(input: FooterInput): Footer {
  const reading = footerFrom(input)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.footer
}

type Leaf = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Leaf[] }

/** Every node of a snippet, in the order of a browser. */
function nodesOf(snippet: string): Leaf[] {
  const flat = (node: Leaf): Leaf[] => [node, ...(node.childNodes ?? []).flatMap(flat)]
  return (parseFragment(snippet) as unknown as Leaf).childNodes!.flatMap(flat)
}

const attributesOf = (node: Leaf) => Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]))

describe('the register', () => {
  it('holds every file of the folder under its own name', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => name.slice(0, -3))
      .filter((name) => !machinery.includes(name))
    expect(Object.keys(snippetFormats).sort()).toEqual(files.sort())
    for (const [id, format] of Object.entries(snippetFormats)) expect(format.id).toBe(id)
  })
})

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  it.each(format.examples)('renders $name as the example says', ({ footer: input, output }) => {
    expect(format.render(footer(input))).toBe(output)
  })

  it('shows every piece it accepts', () => {
    const everything = footer({
      filing: '京ICP备18003096号-3',
      licence: '京ICP证030173号',
      publicSecurity: '京公网安备11010802032137号',
      form: 'service',
      badge: 'img/beian.png',
    })
    const snippet = renderSnippet(id as 'html', everything)
    for (const piece of piecesOf(everything))
      if (format.accepts.includes(piece.kind)) expect(snippet).toContain(piece.text)
    expect(snippet.includes('img/beian.png')).toBe(format.accepts.includes('badge'))
  })
})

describe('an HTML snippet', () => {
  it('is small: the bytes of the filing number alone, and with the number of the police and its badge', () => {
    const size = (input: FooterInput) => Buffer.byteLength(renderSnippet('html', footer(input)))
    expect(size({ filing: '京ICP备2026057758号-12', form: 'service' })).toBeLessThanOrEqual(130)
    expect(
      size({
        filing: '京ICP备2026057758号-12',
        publicSecurity: '京公网安备11010802032137号',
        badge: '/beian.png',
        form: 'service',
      }),
    ).toBeLessThanOrEqual(360)
  })

  it('opens links in a window of their own that cannot reach back', () => {
    const links = nodesOf(
      renderSnippet(
        'html',
        footer({ filing: '京ICP备18003096号-3', publicSecurity: '京公网安备11010802032137号', form: 'service' }),
      ),
    ).filter(({ nodeName }) => nodeName === 'a')
    expect(links.map(attributesOf)).toEqual([
      { href: 'https://beian.miit.gov.cn/', target: '_blank', rel: 'noopener noreferrer' },
      {
        href: 'https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137',
        target: '_blank',
        rel: 'noopener noreferrer',
      },
    ])
  })

  it('keeps a text fallback beside the badge', () => {
    const nodes = nodesOf(
      renderSnippet('html', footer({ publicSecurity: '京公网安备11010802032137号', badge: '/b.png', form: 'service' })),
    )
    expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['a', 'img', '#text'])
    expect(attributesOf(nodes[1]!)).toEqual({ src: '/b.png', alt: '', width: '20', height: '20' })
  })

  it('shows the number of the principal only where the province asks for it', () => {
    const input = { filing: '粤ICP备2026057758号-2' } as const
    expect(renderSnippet('html', footer({ ...input, form: 'principal' }))).toContain('>粤ICP备2026057758号<')
    expect(renderSnippet('html', footer({ ...input, form: 'service' }))).toContain('>粤ICP备2026057758号-2<')
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onerror='alert(1)",
    '</a><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '&lt;script&gt;',
    '&#60;svg/onload=1&#62;',
    ']]><!--',
    '\u202e',
    '\u0000',
    '](javascript:alert(1))',
    '<https://evil.example>',
    '` `',
    '{{constructor.constructor("alert(1)")()}}',
    '//evil.example/x.png',
    'data:text/html,x',
    '\\',
    '\n\n# x',
    '<!--',
    '${alert(1)}',
    '＜script＞',
    '%22%3E',
    '京ICP备18003096号-3',
    '/x.png',
  ),
)
/** A hostile text alone, around or inside a good number. */
const typed = (good: string) =>
  fc.oneof(
    fc.constant(good),
    fc.constant(undefined),
    hostile,
    fc.tuple(hostile, hostile).map(([before, after]) => before + good + after),
    fc.tuple(fc.nat(good.length), hostile).map(([at, bad]) => good.slice(0, at) + bad + good.slice(at)),
  )
const hostileInput = fc.record({
  filing: typed('京ICP备18003096号-3'),
  licence: typed('粤B2-20090059'),
  publicSecurity: typed('京公网安备11010802032137号'),
  badge: typed('/beian.png'),
  form: fc.constantFrom('service', 'principal'),
})

const allowedAttributes: Readonly<Record<string, string>> = {
  a: 'href target rel',
  img: 'src alt width height',
  p: '',
  span: '',
  '#text': '',
}
const allowedLink = /^https:\/\/beian\.(miit\.gov\.cn\/|mps\.gov\.cn\/#\/query\/webSearch\?code=\d{14})$/
const allowedImage = /^(?:https:\/\/[\w.-]+(?::\d+)?\/|(?!\/\/))[\w.~%/?=-]+$/

/** The fixed shape: which elements, which attributes, which addresses. Answers what breaks it. */
function breaches(snippet: string): string[] {
  return nodesOf(snippet).flatMap((node) => {
    const attributes = attributesOf(node)
    const { href = 'https://beian.miit.gov.cn/', src = '/' } = attributes
    const fits = Object.keys(attributes).join(' ') === allowedAttributes[node.nodeName]
    return fits && allowedLink.test(href) && allowedImage.test(src)
      ? []
      : [JSON.stringify({ ...attributes, name: node.nodeName })]
  })
}

describe('hostile input', { timeout: 120_000 }, () => {
  it('is refused, or leaves the shape of the HTML as it is', () => {
    let rendered = 0
    fc.assert(
      fc.property(hostileInput, (input) => {
        const reading = footerFrom(input)
        if (!reading.ok) {
          expect(reading.problems).not.toEqual([])
          return
        }
        rendered += 1
        expect(breaches(renderSnippet('html', reading.footer))).toEqual([])
      }),
      { numRuns: runs },
    )
    expect(rendered).toBeGreaterThan(runs / 100)
  })

  it('would not change the shape even if the types were cheated and a hostile text passed for a number', () => {
    const filing = filingNumber.parse('京ICP备18003096号-3') as Footer['filing'] & object
    const publicSecurity = publicSecurityNumber.parse('京公网安备11010802032137号') as Footer['publicSecurity'] & object
    const licence = licenceNumber.parse('粤B2-20090059') as Footer['licence'] & object
    fc.assert(
      fc.property(hostile, hostile, hostile, (first, second, third) => {
        const snippet = renderSnippet('html', {
          form: 'service',
          filing: { ...filing, canonical: first },
          publicSecurity: { ...publicSecurity, canonical: second },
          licence: { ...licence, canonical: third },
        })
        expect(breaches(snippet)).toEqual([])
        expect(nodesOf(snippet).filter(({ nodeName }) => nodeName === 'a')).toHaveLength(2)
      }),
      { numRuns: runs },
    )
  })

  it('cannot leave the text of a Markdown link', () => {
    const filing = filingNumber.parse('京ICP备18003096号-3') as Footer['filing'] & object
    fc.assert(
      fc.property(hostile, (text) => {
        const snippet = renderSnippet('markdown', { form: 'service', filing: { ...filing, canonical: text } })
        expect(snippet.endsWith('](https://beian.miit.gov.cn/)')).toBe(true)
        const inside = snippet.slice(1, -'](https://beian.miit.gov.cn/)'.length)
        expect(inside.replaceAll(/\\[\\`*_{}[\]()#!|<>&~$]/g, '')).not.toMatch(/[\\`*_{}[\]()#!|<>&~$]/)
      }),
      { numRuns: runs },
    )
  })

  it('is escaped as text: a browser reads back what was put in', () => {
    expect(escapeMarkup(`<&>"'`)).toBe('&lt;&amp;&gt;&quot;&#39;')
    expect(nodesOf(escapeMarkup(`</a>&lt;"'`))).toMatchObject([{ nodeName: '#text', value: `</a>&lt;"'` }])
  })
})

describe('a footer', () => {
  it('cannot be made from an unread text', () => {
    expectTypeOf<{ ok: true; kind: 'filing-number'; canonical: string }>().not.toExtend<NonNullable<Footer['filing']>>()
    expectTypeOf<string>().not.toExtend<BadgePath>()
  })

  it('needs a number, and either alone is enough', () => {
    expect(footerFrom({ form: 'service', badge: '/b.png', filing: ' ' })).toMatchObject({
      ok: false,
      problems: [{ code: 'no-number' }],
    })
    expect(footerFrom({ form: 'service', filing: '京ICP备18003096号-3' })).toMatchObject({ ok: true, warnings: [] })
    expect(footerFrom({ form: 'service', publicSecurity: '京公网安备11010802032137号' })).toMatchObject({
      ok: true,
      warnings: [],
    })
    expect(footerFrom({ form: 'service', licence: '粤B2-20090059' })).toMatchObject({ ok: true, warnings: [] })
  })

  it('names every problem and where it is', () => {
    const reading = footerFrom({
      filing: '萌ICP备20261234号',
      publicSecurity: '京公网安备1',
      licence: '许可证',
      badge: 'javascript:1',
      form: 'service',
    })
    expect(reading).toMatchObject({
      ok: false,
      problems: [
        { code: 'joke-number', path: 'filing' },
        { code: 'wrong-length', path: 'publicSecurity' },
        { code: 'unrecognised', path: 'licence' },
        { code: 'badge-address', path: 'badge' },
      ],
    })
    expect(reading).not.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'no-number' })]),
    })
  })

  it('passes on what was forgiven, and says when the sequence is missing or the badge unused', () => {
    const reading = footerFrom({
      filing: '京 ICP备18003096号',
      licence: '苏B2-20130048号',
      badge: '/b.png',
      form: 'service',
    })
    expect(reading).toMatchObject({
      ok: true,
      warnings: [
        { code: 'spaces', path: 'filing' },
        { code: 'sequence-missing', path: 'filing' },
        { code: 'superfluous-hao', path: 'licence' },
        { code: 'badge-unused', path: 'badge' },
      ],
    })
    const police = footerFrom({
      publicSecurity: '11010802032137号',
      filing: '京ICP备18003096号',
      badge: '/b.png',
      form: 'principal',
    })
    expect(police).toMatchObject({ ok: true, warnings: [{ code: 'mark-added', path: 'publicSecurity' }] })
  })
})

describe('the badge', () => {
  it.each([
    ['/beian.png', '/beian.png'],
    [' img/beian.png?v=2 ', 'img/beian.png?v=2'],
    ['../图标/备案.png', '../%E5%9B%BE%E6%A0%87/%E5%A4%87%E6%A1%88.png'],
    ['https://static.example.com:8443/b.png?v=1', 'https://static.example.com:8443/b.png?v=1'],
  ])('may be %s', (typedPath, badge) => {
    expect(readBadge(typedPath)).toEqual({ ok: true, badge })
  })

  it.each([
    '//evil.example/b.png',
    'http://example.com/b.png',
    'data:image/png;base64,AA',
    'javascript:alert(1)',
    'a b.png',
    '"x',
    'https://example.com',
    'x.png#"',
    'a(b).png',
    '',
  ])('may not be %s', (typedPath) => {
    expect(readBadge(typedPath)).toMatchObject({ ok: false, problem: { code: 'badge-address', path: 'badge' } })
  })

  it.each(['https://beian.mps.gov.cn/img/logo01.png', 'https://www.gov.cn:443/x.png', 'https://gov.cn/x.png'])(
    'is not loaded from a government server: %s',
    (typedPath) => {
      expect(readBadge(typedPath)).toMatchObject({ ok: false, problem: { code: 'badge-hot-link' } })
    },
  )

  it('may be loaded from a host whose name only looks alike', () => {
    expect(readBadge('https://notgov.cn/x.png')).toMatchObject({ ok: true })
    expect(readBadge('https://gov.cn.example.com/x.png')).toMatchObject({ ok: true })
  })
})
