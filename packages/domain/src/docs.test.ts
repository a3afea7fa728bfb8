/** The pages for those who write rules quote the book: each excerpt still stands in the file it is taken from. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { proofs } from './proofreading/index.ts'
import { confidences, standings } from './vocabulary/standing.ts'

const src = new URL('.', import.meta.url)
const pages = ['reading-a-statement.md', 'reading-a-statement.zh.md'] as const
const [english, chinese] = pages.map((name) => readFileSync(new URL(`../docs/${name}`, src), 'utf8')) as [
  string,
  string,
]

type Excerpt = { readonly from: string; readonly code: string }

function excerptsIn(page: string): readonly Excerpt[] {
  return [...page.matchAll(/<!-- from: (.+) -->\n```ts\n([^]*?)\n```/g)].map(
    ([, from, code]) => ({ from, code }) as Excerpt,
  )
}

/** The lines of a text without their indentation, so that only words count. */
const linesOf = (text: string) => text.split('\n').map((line) => line.trim())

/** `rulebook/topics/minimum-age`, in whatever folder below `rulebook/topics` it lies. */
function fileOf(from: string): string {
  const [, folder, id] = /^(.+)\/([^/]+)$/.exec(from) as unknown as [string, string, string]
  const files = readdirSync(new URL(folder, src), { recursive: true, encoding: 'utf8' })
  const path = files.find((name) => name === `${id}.ts` || name.endsWith(`/${id}.ts`))
  if (path === undefined) throw new Error(`${from} is not in the book any more: mend docs/${pages.join(' and docs/')}`)
  return readFileSync(new URL(`${folder}/${path}`, src), 'utf8')
}

/** Pieces between `…`, each of whole lines, must follow each other in the file; the first piece that does not. */
function lostPiece({ from, code }: Excerpt): string | undefined {
  let rest = `\n${linesOf(fileOf(from)).join('\n')}\n`
  for (const piece of linesOf(code).join('\n').split('\n…\n')) {
    const at = rest.indexOf(`\n${piece}\n`)
    if (at === -1) return piece
    rest = rest.slice(at + piece.length + 1)
  }
  return undefined
}

describe('the excerpts', () => {
  test.for(excerptsIn(english).map((one, i) => [`${i + 1} from ${one.from}`, one] as const))('%s', ([, excerpt]) => {
    expect(lostPiece(excerpt), 'the book has changed: take the excerpt from it anew, on both pages').toBeUndefined()
  })
  test('are all that looks like code', () => {
    expect(english.match(/```ts/g)?.length).toBe(excerptsIn(english).length)
    expect(excerptsIn(english).length).toBeGreaterThan(8)
  })
  test('are the same in both languages', () => expect(excerptsIn(chinese)).toEqual(excerptsIn(english)))
  test('a line that is not there is noticed, so are lines in another order', () => {
    const from = 'rulebook/disputes/advertising-as-commercial'
    expect(lostPiece({ from, code: 'follow: null,' })).toBeUndefined()
    expect(lostPiece({ from, code: 'follow: 0,' })).toBe('follow: 0,')
    expect(lostPiece({ from, code: 'follow: null,\n…\nscope: "nation",' })).toBe('scope: "nation",')
    expect(lostPiece({ from, code: "follow: null,\n…\nscope: 'nation'," })).toBe("scope: 'nation',")
  })
})

describe.for([
  ['English', english],
  ['Chinese', chinese],
] as const)('the %s page', ([, page]) => {
  test('explains every standing and confidence', () => {
    expect([...standings, ...confidences].filter((word) => !page.includes(`\`${word}\``))).toEqual([])
  })
  test('names every fault that proofreading finds', () => {
    expect(Object.keys(proofs).filter((kind) => !page.includes(`| ${kind.replace('-', ' ')}`))).toEqual([])
  })
})
