import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { checkPage, toJUnit, toSarif } from '../index.ts'

const pages = [
  checkPage('<p>京ICP备18003096号-3</p>\n<a href="http://www.miitbeian.gov.cn">京ICP备12345678号</a>', {
    name: './站点/a b.html',
  }),
  checkPage('<a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a>', {
    name: 'https://example.com/?q=a b&c=%20',
  }),
  checkPage('<p></p>', { name: 'C:\\x\\<"&\'>\u0001.html' }),
]

/** What the standard asks of the parts that we write: names, types, ranges (SARIF 2.1.0 §3.13, 3.14, 3.19, 3.27–3.30, 3.49). */
describe('SARIF', () => {
  const log = toSarif(pages, { language: 'en', version: '1.2.3' })
  const [run] = log.runs
  const results = run.results

  it('is a log of version 2.1.0 with one run of one tool', () => {
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs'])
    expect(log.version).toBe('2.1.0')
    expect(run.tool.driver).toMatchObject({ name: 'beian footer check', semanticVersion: '1.2.3' })
    expect(JSON.parse(JSON.stringify(log))).toEqual(log)
  })

  it('has each rule once, and each result names its own by id and index', () => {
    const ids = run.tool.driver.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(results.length).toBe(pages.flatMap(({ findings }) => findings).length)
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
  })

  it('says level, message and a place that exists', () => {
    for (const { level, message, locations } of results) {
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
      const [{ physicalLocation }] = locations as [(typeof locations)[number]]
      expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1)
      expect(physicalLocation.region.startColumn).toBeGreaterThanOrEqual(1)
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w\-.~!*'()%:/?#[\]@&=+$,;]*$/)
    }
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('%E7%AB%99%E7%82%B9/a%20b.html')
  })

  it('maps what blocks to an error, what risks to a warning, all else to a note', () => {
    const levels = new Map(results.map(({ ruleId, level }) => [ruleId, level]))
    expect(levels.get('number-placeholder')).toBe('error')
    expect(levels.get('link-dead')).toBe('warning')
  })
})

describe('JUnit', () => {
  const report = toJUnit(pages, { language: 'zh' })

  it('is well-formed: every tag is closed in order, every sign escaped', () => {
    const open: string[] = []
    const rest = report
      .replace(/^<\?xml[^>]*\?>\n/, '')
      .replace(
        /<(\/?)(\w+)((?: [\w]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos);[^"<&]*)*")*)(\/?)>/g,
        (_, close, name, __, own) => {
          if (close) expect(open.pop()).toBe(name)
          else if (!own) open.push(name as string)
          return ''
        },
      )
    expect(open).toEqual([])
    expect(rest).not.toMatch(/[<>]|(?![\t\n\r])\p{Cc}/u)
    expect(serialize(parse(report))).toContain('testsuites')
  })

  it('counts what it lists', () => {
    const count = (pattern: RegExp) => report.match(pattern)?.length ?? 0
    const [, tests, failures, skipped] = /tests="(\d+)" failures="(\d+)" skipped="(\d+)"/.exec(report) ?? []
    expect([count(/<testcase /g), count(/<failure /g), count(/<skipped /g)].map(String)).toEqual([
      tests,
      failures,
      skipped,
    ])
    expect(count(/<testsuite /g)).toBe(pages.length)
  })

  it('a page without findings is a case that passes', () => {
    expect(report).toContain('<testcase classname="https://example.com/?q=a b&amp;c=%20" name="footer"/>')
  })
})
