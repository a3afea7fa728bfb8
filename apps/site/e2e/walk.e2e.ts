// Every page of the built site is walked: shape, sources, twins, ways in, links, validity, weight, and no script where none is due.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@beian/domain/vocabulary'
import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { checklist } from '../src/addresses.ts'
import { folder, origin } from '../src/place.ts'
import { islands } from './pages.ts'
import { dist } from './served-site.ts'
import { fileAt } from './walk/file-at.ts'
import { figuresOf, kindOf, longOnes, mostOf, sampleOf } from './walk/kinds.ts'
import { type PageRead, readPage } from './walk/read-page.ts'
import { typesIn, wrongThings } from './walk/structured.ts'

/** Reading all pages is a quarter of a minute of work; a busy machine may take ten times as long. */
const PATIENCE = 600_000

const files = globSync('**/*.html', { cwd: dist }).toSorted()
const pages = new Map<string, PageRead>()
const inLanguages: PageRead[] = []
beforeAll(() => {
  for (const file of files) pages.set(file, readPage(file))
  inLanguages.push(...[...pages.values()].filter(({ file }) => /^(zh|en)\//.test(file)))
}, PATIENCE)

/** What is wrong on which page, the first ones of many. */
function wrongIn(read: Iterable<PageRead>, what: (page: PageRead) => readonly string[]): readonly string[] {
  return [...read].flatMap((page) => what(page).map((one) => `${page.file}: ${one}`)).slice(0, 20)
}
const when = (wrong: boolean, said: string): readonly string[] => (wrong ? [said] : [])

const twinOf = (file: string) => file.replace(/^../, (lang) => (lang === 'zh' ? 'en' : 'zh'))

test('the site is as large as it should be', () => {
  expect(files.length).toBeGreaterThan(1500)
  expect(files.length).toBeLessThan(5000)
})

describe('every page', () => {
  test('has one heading of the first rank and skips no rank below it', () => {
    const shape = ({ headings }: PageRead) => [
      ...when(headings[0] !== 1 || headings.filter((rank) => rank === 1).length !== 1, `h1 among ${headings}`),
      ...when(
        headings.some((rank, at) => rank > (headings[at - 1] ?? 1) + 1),
        `a rank is left out: ${headings}`,
      ),
    ]
    expect(wrongIn(pages.values(), shape)).toEqual([])
  })

  test('gives a source with each statement', () => {
    expect(wrongIn(pages.values(), ({ unsourced }) => unsourced)).toEqual([])
  })

  test('has a title, a description and no words of a gap', () => {
    const said = ({ title, description, leftovers }: PageRead) => [
      ...when(title.trim() === '', 'no title'),
      ...when(description.trim() === '', 'no description'),
      ...leftovers,
    ]
    expect(wrongIn(inLanguages, said)).toEqual([])
    expect(
      wrongIn(inLanguages, ({ file, title }) => when(file.startsWith('zh') && !/\p{Script=Han}/u.test(title), title)),
    ).toEqual([])
    expect(
      wrongIn(inLanguages, ({ file, lang }) => when(!lang.startsWith(file.slice(0, 2)), `lang is ${lang}`)),
    ).toEqual([])
  })

  test('has its twin in the other language, and each names both', () => {
    const named = ({ file, hreflang }: PageRead) => [
      ...when(!pages.has(twinOf(file)), 'no twin'),
      ...(['zh', 'en'] as const).flatMap((lang) => {
        const [, href] = [...hreflang].find(([code]) => code.startsWith(lang)) ?? []
        const wanted = file.startsWith(lang) ? file : twinOf(file)
        return when(
          href === undefined || fileAt(new URL(href, 'http://site').pathname) !== wanted,
          `${lang} is ${href}`,
        )
      }),
    ]
    expect(wrongIn(inLanguages, named)).toEqual([])
  })

  test('is reached from the first one by links', () => {
    const reached = new Set(['index.html'])
    for (const file of reached) {
      for (const href of pages.get(file)?.links ?? []) {
        const target = href.startsWith('/') ? fileAt(href) : undefined
        if (target !== undefined && pages.has(target)) reached.add(target)
      }
    }
    /** Reached by an answer: the finder leads there. */
    const byAnswers = languages.map((lang) => `${checklist(lang).slice(1)}index.html`)
    const orphans = files.filter((file) => !reached.has(file) && file !== '404.html' && !byAnswers.includes(file))
    expect(orphans.slice(0, 20)).toEqual([])
  })

  test('links to pages, places and files that exist', () => {
    /** What a component reads, as `with=hebei`: no place on the page. */
    const isChoice = (anchor: string) => anchor.includes('=')
    const leadsNowhere = (from: string, href: string) => {
      if (!/^[/#]/.test(href)) return false
      const [before = '', anchor = ''] = href.split('#')
      const file = before === '' ? from : fileAt(before)
      if (file === undefined) return true
      if (anchor === '' || isChoice(anchor)) return !pages.has(file) && !existsSync(join(dist, file))
      return pages.get(file)?.ids.has(decodeURIComponent(anchor)) !== true
    }
    const dead = ({ file, links, assets }: PageRead) =>
      [...new Set([...links, ...assets])].filter((href) => leadsNowhere(file, href))
    expect(wrongIn(pages.values(), dead)).toEqual([])
  })

  test('tells machines what it tells readers, in the words of schema.org', () => {
    expect(wrongIn(pages.values(), ({ structured, words }) => wrongThings(structured, words))).toEqual([])
    const typed = (kind: string) => {
      const of = inLanguages.filter(({ file }) => kindOf(file) === kind)
      return [...new Set(of.flatMap(({ structured }) => typesIn(structured)))].toSorted()
    }
    expect(typed('guides/*')).toEqual(['BreadcrumbList', 'HowTo'])
    expect(typed('guides/*/questions/*')).toEqual(['BreadcrumbList', 'FAQPage'])
    expect(typed('rules/*')).toEqual(['BreadcrumbList', 'FAQPage'])
    expect(typed('provinces/*')).toEqual(['BreadcrumbList'])
    expect(typed('data')).toEqual(['Dataset'])
  })

  test('has a Markdown twin with its heading', () => {
    const twin = ({ file }: PageRead) => {
      const text = readFileSync(join(dist, file.replace(/html$/, 'md')), 'utf8')
      return when(!/^# \S/m.test(text), 'no heading in its twin')
    }
    expect(wrongIn(inLanguages, twin)).toEqual([])
  })

  test('is HTML, with each id once', () => {
    expect(
      wrongIn(pages.values(), ({ mistakes, twice }) => [...mistakes, ...twice.map((id) => `id ${id} twice`)]),
    ).toEqual([])
  })

  test('has no style of its own, and no script unless something runs there', () => {
    const due = new Set(languages.flatMap((lang) => islands.map((island) => `${island(lang).slice(1)}index.html`)))
    const astray = ({ file, scripts, inlineStyles }: PageRead) => [
      ...when(inlineStyles > 0, `${inlineStyles} inline styles`),
      ...scripts.filter((src) => !due.has(file) || !fileAt(src)?.startsWith('_astro/')),
    ]
    expect(wrongIn(pages.values(), astray)).toEqual([])
  })
})

test('no script has what Safari 15 cannot read: it would not run at all', () => {
  const scripts = globSync('{_astro,pagefind}/*.js', { cwd: dist })
  const lookingBehind = scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(join(dist, file), 'utf8')))
  expect(lookingBehind).toEqual([])
  expect(scripts.length).toBeGreaterThan(10)
})

describe('each kind of page', () => {
  test('weighs no more than it may', () => {
    const kinds = Map.groupBy(inLanguages, ({ file }) => kindOf(file))
    const figures = [...kinds].map(([kind, list]) => ({ kind, ...figuresOf(list.map(({ weight }) => weight)) }))
    console.table(figures)
    const heavy = inLanguages
      .filter(({ file, weight }) => weight > mostOf(kindOf(file)))
      .toSorted((a, b) => b.weight - a.weight)
    expect(heavy.map(({ file, weight }) => `${file}: ${weight}`).slice(0, 20)).toEqual([])
    const needless = longOnes.filter((kind) => figures.every((one) => one.kind !== kind || one.max <= mostOf('')))
    expect(needless, 'kinds that need no longer be long').toEqual([])
  })

  test(
    'is valid by the rules of html-validate, and so is a sample of all',
    async () => {
      const kinds = Map.groupBy(files, kindOf)
      const chosen = new Set([...[...kinds.values()].flatMap((list) => sampleOf(list, 1)), ...sampleOf(files, 20)])
      const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })
      const said: string[] = []
      for (const file of chosen) {
        const { results } = await validator.validateString(readFileSync(join(dist, file), 'utf8'))
        said.push(
          ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${file}: ${ruleId}: ${message}`)),
        )
      }
      expect(said.slice(0, 20)).toEqual([])
    },
    PATIENCE,
  )
})

describe.runIf(origin !== undefined)('where the host is known', () => {
  const whole = (file: string) => `${origin}${folder}${file.slice(0, -'index.html'.length)}`

  test('each page names its own address, and a picture that lies there', () => {
    const named = ({ file, canonical, picture }: PageRead) => [
      ...when(canonical !== whole(file), `canonical is ${canonical}`),
      ...when(
        !picture?.startsWith(`${origin}/`) || !existsSync(join(dist, fileAt(new URL(picture).pathname) ?? '?')),
        `picture is ${picture}`,
      ),
    ]
    expect(wrongIn(inLanguages, named)).toEqual([])
  })

  test('the map of the site is XML and has each page once, with its twin', () => {
    const map = new JSDOM(readFileSync(join(dist, 'sitemap.xml'), 'utf8'), { contentType: 'application/xml' })
    const entries = [...map.window.document.querySelectorAll('url')].map((url) => [
      url.querySelector('loc')?.textContent,
      ...[...url.querySelectorAll('[rel="alternate"]')].map((one) => one.getAttribute('href')),
    ])
    const wanted = inLanguages.map(({ file }) => [
      whole(file),
      ...languages.map((lang) => whole(file.replace(/^../, lang))),
    ])
    expect(entries.toSorted()).toEqual(wanted.toSorted())
  })
})
