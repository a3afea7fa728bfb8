/** Laws over the account of the research: every file is registered, no row stands twice, every place named exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { numberFormats } from '../../numbers/index.ts'
import { rulebook } from '../index.ts'
import { accounts, countsOf } from './index.ts'

const folder = new URL('.', import.meta.url)
const isFile = (path: string) => existsSync(new URL(`../../${path}.ts`, folder))
const ids = (entries: readonly { readonly id: string }[]) => {
  const known = new Set(entries.map(({ id }) => id))
  return (id: string) => known.has(id)
}

/** What may stand before the colon of a place, and whether what stands behind it exists. */
const shelves: Readonly<Record<string, (id: string) => boolean>> = {
  topic: ids(rulebook.topics),
  procedure: ids(Object.values(rulebook.procedures)),
  dispute: ids(rulebook.disputes),
  fee: ids(rulebook.fees),
  rejection: ids(rulebook.rejections),
  playbook: ids(rulebook.playbooks),
  source: ids(Object.values(rulebook.sources)),
  number: (id) => id in numberFormats,
  dictionary: (id) => isFile(`vocabulary/dictionaries/${id}`),
  calendar: (id) => isFile(`calendar/${id}`),
}

function exists(place: string): boolean {
  const [shelf, id] = place.includes(':') ? (place.split(':', 2) as [string, string]) : ['topic', place]
  return shelves[shelf]?.(id) ?? false
}

const rows = Object.entries(accounts).flatMap(([file, account]) =>
  Object.entries(account.rows).map(([key, row]) => ({ file, key, row })),
)

test('the register is the folder', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/^(index|row)|\.test/.test(name))
  expect(files.toSorted()).toEqual(
    Object.keys(accounts)
      .map((name) => `${name}.ts`)
      .toSorted(),
  )
})

describe('no row stands twice', () => {
  test('in two files', () => {
    const twice = [...Map.groupBy(rows, ({ key }) => key).values()].filter(({ length }) => length > 1)
    expect(twice.flat()).toEqual([])
  })
  test('in two lists of one file, where the later would hide the earlier', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^[^.]+\.ts$/.test(name))
    expect(files.length).toBeGreaterThan(15)
    for (const name of files) {
      const keys = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}'([^']+)': [{[]/gm)].map(
        ([, key]) => key,
      )
      expect(
        keys.filter((key, i) => keys.indexOf(key) !== i),
        name,
      ).toEqual([])
    }
  })
})

describe('every row', () => {
  test('in the book names places that exist', () => {
    const lost = rows.flatMap(({ key, row }) =>
      'in' in row ? row.in.filter((place) => !exists(place)).map((place) => `${key}: ${place}`) : [],
    )
    expect(lost).toEqual([])
  })
  test('in the book names a place, and none twice', () => {
    const bare = rows.filter(({ row }) => 'in' in row && (row.in.length === 0 || new Set(row.in).size < row.in.length))
    expect(bare).toEqual([])
  })
  test('left out says why, in both languages', () => {
    const silent = rows.filter(({ row }) => 'left' in row && (row.left.zh.length < 5 || row.left.en.length < 10))
    expect(silent).toEqual([])
  })
  test('is counted', () => {
    const counts = Object.entries(accounts).map(([file, account]) => ({ file, ...countsOf(account.rows) }))
    console.table(counts)
    expect(counts.reduce((sum, { inBook, left }) => sum + inBook + left, 0)).toBe(rows.length)
  })
})

/** Chapters of the law with the key of their rows, and how many rows there are where the research numbers them. */
const chapters: readonly (readonly [chapter: string, key: RegExp, numbered?: number])[] = [
  ['scope', /^SCOPE-\d/, 9],
  ['principals, papers, dictionaries, approvals', /^2\.[1-5] /],
  ['kinds of filing', /^2\.6 /],
  ['steps and limits', /^T-\d/, 16],
  ['returns of a large provider', /^2\.7 /],
  ['domain names', /^DOM-\d$/, 7],
  ['penalties', /^2\.9 /, 15],
  ['table of provinces', /^2\.10 /, 31],
  ['form of numbers', /^3\.[13] /],
  ['marks of provinces', /^3\.2 [A-Z]{2}$/, 31],
  ['links', /^3\.4 /],
  ['display', /^SHOW-\d/, 10],
  ['commercial or not', /^4\.1 /],
  ['conditions of the licence', /^LIC-\d/, 8],
  ['papers for the licence', /^4\.3 /],
  ['steps of the licence', /^L-\d/, 12],
  ['foreign investment', /^F-\d/, 6],
  ['public security', /^PS-\d/, 14],
  ['fees', /^6 /],
  ['days', /^7(\.\d)? /],
  ['identifiers', /^8 /],
  ['personal data', /^PI-\d/, 10],
]

test.for(chapters)('%s: every row is accounted for', ([, key, numbered]) => {
  const found = rows.filter((row) => key.test(row.key)).length
  expect(found).toBeGreaterThan(0)
  if (numbered !== undefined) expect(found).toBe(numbered)
})
