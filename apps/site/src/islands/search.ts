/** The search page: reads the question from the address, asks Pagefind's index, lists what was found. Pagefind is loaded only here. */
import './older-still.ts'
import { lookupOf, together, wordsOf } from '../search/characters.ts'

type Piece = { readonly url: string; readonly excerpt: string; readonly meta: { readonly title?: string } }
type Found = {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<Piece>
}
type Pagefind = {
  readonly options: (options: object) => Promise<void>
  readonly search: (term: string) => Promise<{ readonly results: readonly Found[] } | null>
}
type Hit = { readonly found: Found; readonly words: number; readonly score: number }

const SHOWN = 20
const SHORTEST = 4
const root = document.getElementById('search') as HTMLElement
const list = document.getElementById('found') as HTMLElement
const says = document.getElementById('search-says') as HTMLElement
const more = document.getElementById('search-more') as HTMLButtonElement
const chinese = document.documentElement.lang.startsWith('zh')
const say = (name: string, count = 0) => (root.dataset[name] ?? '').replace('#', String(count))

let loaded: Promise<Pagefind> | undefined
async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${root.dataset['base']}pagefind/pagefind.js`)) as Pagefind
  // A word itself stands before longer ones that begin with it: "App" before "application".
  await pagefind.options({ excerptLength: chinese ? 60 : 28, ranking: { termSimilarity: 30 } })
  return pagefind
}

/** Characters in a row are found by their phrase, which knows no better and worse, and ordered as single words. */
async function find(pagefind: Pagefind, word: string): Promise<readonly Found[]> {
  const lookup = lookupOf(word)
  const ask = async (term: string) => (await pagefind.search(term))?.results ?? []
  if (!lookup.startsWith('"')) return ask(lookup)
  const inARow = new Set((await ask(lookup)).map(({ id }) => id))
  return inARow.size === 0 ? [] : (await ask(lookup.replaceAll('"', ''))).filter(({ id }) => inARow.has(id))
}

/** A Latin word that nothing has is asked for again without its end: a slip of the pen, or another form of it. */
async function lookUp(pagefind: Pagefind, word: string): Promise<readonly Found[]> {
  const shortest = /^[a-z]+$/i.test(word) ? Math.max(SHORTEST, word.length - 3) : word.length
  for (let length = word.length; length >= Math.min(shortest, word.length); length -= 1) {
    const results = await find(pagefind, word.slice(0, length))
    if (results.length > 0) return results
  }
  return []
}

/** Pages with all words before those with some, then by their score. */
async function hitsFor(question: string): Promise<readonly Hit[]> {
  const pagefind = await (loaded ??= load())
  const hits = new Map<string, Hit>()
  for (const word of wordsOf(question)) {
    for (const found of await lookUp(pagefind, word)) {
      const before = hits.get(found.id) ?? { found, words: 0, score: 0 }
      hits.set(found.id, {
        found: before.found,
        words: before.words + 1,
        score: before.score + found.score,
      })
    }
  }
  const all = [...hits.values()].sort((a, b) => b.words - a.words || b.score - a.score)
  const most = all[0]?.words
  return all.filter(({ words }) => words === most)
}

/** Of an excerpt nothing but its words and the marks of what was found. */
function textOf(excerpt: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...body.childNodes].map((node) => {
    const marked = node.nodeName === 'MARK' ? document.createElement('mark') : undefined
    marked?.append(node.textContent ?? '')
    return marked ?? document.createTextNode(node.textContent ?? '')
  })
}

/** An excerpt may be cut just before a dot or a comma. */
const begun = (excerpt: string) => excerpt.replace(/^[\s·.,;:。，、；：]+/, '')

function itemOf({ url, excerpt, meta }: Piece): HTMLElement {
  const item = document.createElement('li')
  const link = item.appendChild(document.createElement('a'))
  link.href = url
  link.textContent = meta.title ?? url
  item.appendChild(document.createElement('p')).append(...textOf(begun(chinese ? together(excerpt) : excerpt)))
  return item
}

async function show(hits: readonly Hit[], from = 0): Promise<void> {
  const pieces = await Promise.all(hits.slice(from, from + SHOWN).map(({ found }) => found.data()))
  list.append(...pieces.map(itemOf))
  more.hidden = from + SHOWN >= hits.length
  more.onclick = () => void show(hits, from + SHOWN)
}

async function answer(question: string): Promise<void> {
  says.textContent = say('looking')
  list.textContent = ''
  try {
    const hits = await hitsFor(question)
    says.textContent = say(hits.length === 0 ? 'none' : hits.length === 1 ? 'one' : 'many', hits.length)
    await show(hits)
  } catch {
    says.textContent = say('failed')
  }
}

const question = new URLSearchParams(location.search).get('q')?.trim() ?? ''
for (const field of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) field.value = question
if (question !== '') void answer(question)
