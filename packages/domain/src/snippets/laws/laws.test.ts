import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Footer,
  footerFrom,
  piecesOf,
  renderSnippet,
  type SnippetFormat,
  type SnippetFormatId,
  snippetFormats,
} from '../index.ts'
import { cheated, footer, hostileChoices, hostileInput } from './hostile.test-data.ts'
import { parses, readBack } from './read-back.test-data.ts'

/** `DEEP_RUNS=100000` runs the hostile inputs as often as the security goals ask. */
const runs = Number(process.env['DEEP_RUNS'] ?? 300)
const formats = Object.entries(snippetFormats) as [SnippetFormatId, SnippetFormat][]
const everything = footer({
  filing: '京ICP备18003096号-3',
  licence: '京ICP证030173号',
  publicSecurity: '京公网安备11010802032137号',
  form: 'service',
  badge: '/beian.png',
})

/** What any text becomes in a place that holds no line breaks, no lone surrogates and no null. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cs}\p{Z}\ufffd\ufeff\s]+/gu, '')

/** Hosts of addresses in it, but for the two official ones and that of the site's own badge. */
function strangeHosts(output: string, { badge }: Footer): readonly (string | undefined)[] {
  const own = /^https:\/\/([^/]+)/.exec(badge ?? '')?.[1]
  const found = [...output.matchAll(/https?:\/\/([^/"')\s]+)/g)].map(([, host]) => host)
  return found.filter((host) => !['beian.miit.gov.cn', 'beian.mps.gov.cn', own].includes(host))
}

describe.each(formats)('%s', { timeout: Math.max(30_000, runs * 20) }, (id, format) => {
  it('is read back by the parser of its language, with every number it accepts and nothing that may not stand there', () => {
    const { faults, texts } = readBack[id](format.render(everything))
    expect(faults).toEqual([])
    for (const { kind, number } of piecesOf(everything))
      if (format.accepts.includes(kind)) expect(texts.join('\n')).toContain(number)
  })

  it('keeps its shape whatever is typed', () => {
    let rendered = 0
    fc.assert(
      fc.property(hostileInput, (input) => {
        const reading = footerFrom(input)
        if (!reading.ok) return
        rendered += 1
        expect(readBack[id](format.render(reading.footer)).faults).toEqual([])
      }),
      { numRuns: runs },
    )
    expect(rendered).toBeGreaterThan(0)
  })

  it('is a text of its language and links to the two hosts only, whatever host names and choices are typed', () => {
    let chosen = 0
    fc.assert(
      fc.property(hostileChoices, (input) => {
        const reading = footerFrom(input)
        if (!reading.ok) return
        const output = format.render(reading.footer)
        const { honours } = format
        const chooses =
          (honours.includes('hosts') && input.hosts !== undefined) ||
          (honours.includes('chinese-only') && input.chineseOnly === true)
        if (!chooses) {
          expect(readBack[id](output).faults).toEqual([])
          return
        }
        chosen += 1
        expect(parses(id, output), output).toBe(true)
        expect(strangeHosts(output, reading.footer)).toEqual([])
        expect(output).not.toMatch(/javascript:|\sstyle=|\son\w+=/i)
      }),
      { numRuns: runs },
    )
    if (format.honours.some((option) => option === 'hosts' || option === 'chinese-only'))
      expect(chosen).toBeGreaterThan(0)
  })

  it('keeps its shape, and the texts as they are, even where a hostile text passes for a number', () => {
    fc.assert(
      fc.property(cheated, (whole: Footer) => {
        const { faults, texts } = readBack[id](format.render(whole))
        expect(faults).toEqual([])
        if (id === 'markdown') return
        const shown = plain(texts.join(''))
        for (const { kind, number } of piecesOf(whole))
          if (format.accepts.includes(kind)) expect(shown).toContain(plain(number))
      }),
      { numRuns: runs },
    )
  })

  it('says in both languages where it goes, and names its place', () => {
    expect(format.where.zh).toMatch(/\p{Script=Han}/u)
    expect(format.where.en).toMatch(/[a-z]/)
    expect(format.where.en).not.toMatch(/\p{Script=Han}{6}/u)
    expect(format.title.zh).not.toBe('')
  })
})

describe('markup', () => {
  const markup = formats.filter(([, format]) => format.class === 'markup')
  it.each(markup)(
    'of %s has no script, no handler, no style in an attribute and links to the two hosts only',
    (_, format) => {
      for (const input of [
        everything,
        footer({ filing: '京ICP备18003096号-3', form: 'service', align: 'center', theme: 'dark', ipv6: true }),
      ]) {
        const output = format.render(input)
        expect(output).not.toMatch(/<script|javascript:|\sstyle=|\son\w+=/i)
        const hosts = [...output.matchAll(/https?:\/\/([^/"')\s]+)/g)].map(([, host]) => host)
        for (const host of hosts) expect(['beian.miit.gov.cn', 'beian.mps.gov.cn']).toContain(host)
      }
    },
  )

  it('of HTML is small: 130 bytes for the filing number, 360 with the number of the police and its badge, 700 with all', () => {
    const longest = { filing: '京ICP备2026057758号-12A', form: 'service' } as const
    expect(Buffer.byteLength(renderSnippet('html', footer(longest)))).toBeLessThanOrEqual(130)
    const both = footer({ ...longest, publicSecurity: '京公网安备11010802032137号', badge: '/beian.png' })
    expect(Buffer.byteLength(renderSnippet('html', both))).toBeLessThanOrEqual(360)
    const wishes = { labels: 'zh', align: 'center', theme: 'dark', ipv6: true, moe: '20261234' } as const
    const all = footer({
      ...longest,
      badge: '/beian.png',
      licence: '京B2-20090059',
      publicSecurity: '京公网安备11010802032137号',
      ...wishes,
    })
    expect(Buffer.byteLength(renderSnippet('html', all))).toBeLessThanOrEqual(700)
  })
})

describe('the link of the police', () => {
  const digits = fc
    .integer({ min: 1000, max: 9999 })
    .chain((region) => fc.integer({ min: 100001, max: 999998 }).map((serial) => `44${region}02${serial}`))
  it.each(formats.filter(([, { accepts }]) => accepts.includes('public-security')))(
    'of %s carries the digits of the number itself',
    (_, format) => {
      fc.assert(
        fc.property(digits, (code) => {
          const reading = footerFrom({ publicSecurity: `粤公网安备${code}号`, form: 'service' })
          if (!reading.ok) return
          const output = format.render(reading.footer)
          const codes = [...output.matchAll(/(?:code=|code: "|gongan_id: ")(\d+)/g)].map(([, found]) => found)
          expect(output).toContain(`粤公网安备${code}号`)
          for (const found of codes) expect(found).toBe(code)
        }),
        { numRuns: 50 },
      )
    },
  )
})

describe('the readers see what they are there to see', () => {
  it.each([
    ['html', '<a href="https://evil.example/" target="_blank" rel="noopener noreferrer">x</a>'],
    ['html', '<p style="color:red">x</p>'],
    ['html', '<p onclick="x()">x</p>'],
    ['html', '<script>x</script>'],
    ['html', '<!-- x -->'],
    ['html', '<img src="javascript:x" alt=""/>'],
    ['html', '<p class="evil">x</p>'],
    ['jsx', 'export function B() { return (<p>{evil}</p>) }'],
    ['jsx', 'export function B() { return (<iframe/>) }'],
    ['vue', '<template><p>{{ evil }}</p></template>'],
    ['vue', '<template><p @click="evil">x</p></template>'],
    ['vue', '<script setup>evil()</script><template><p>x</p></template>'],
    ['svelte', '<p>{evil}</p>'],
    ['svelte', '<p onclick={evil}>x</p>'],
    ['svelte', '<script>evil()</script>'],
    ['hugo', '<p>{{ .Evil }}</p>'],
    ['web-component', 'document.body.innerHTML = "x"'],
    ['web-component', 'eval("x")'],
    ['web-component', 'f({ href: "https://evil.example/" })'],
    ['docusaurus', 'export default { a: "<b>", c: "<i>" }'],
    ['typecho', '<?php eval("x"); ?>'],
    ['typecho', '<b>x</b>'],
    ['nginx-sub-filter', "sub_filter 'a' 'b';"],
    ['nginx-sub-filter', "'"],
    ['json-ld', '<script type="text/javascript">{"identifier":[]}</script>'],
    ['markdown', '[x](https://evil.example/)'],
    ['markdown', '*x*'],
    ['plain-text', 'a\u0007'],
  ] as const)('%s: %s', (id, output) => {
    expect(readBack[id](output).faults).not.toEqual([])
  })
})
