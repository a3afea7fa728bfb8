/**
 * The rows of a list, fetched page by page, as plain arrays in a signal: blocks of ten, as they are drawn and given back.
 * They are kept by what they show: whoever comes back sees the list where it was left, and what has changed meanwhile is
 * fetched behind it.
 */
import type { Problem } from '@beian/domain/vocabulary'
import { type QueryClient, useQueryClient } from '@tanstack/solid-query'
import { type Accessor, batch, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { type Answers, api, problemOf } from '../api.ts'
import type { CaseRow } from '../case/shape.ts'
import { steady } from '../steady.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { Wanted } from './listing.ts'
import { casesKey } from './queries.ts'
import { learnTitles } from './titles.ts'

type Page = Answers['cases']['list']
type Kept = { blocks: readonly Block[]; next: Page['next']; scrolled: number }

const kept = new Map<string, Kept>()
const mostKept = 12

function keep(key: string, list: Kept): void {
  kept.delete(key)
  kept.set(key, list)
  const oldest = kept.size > mostKept ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
}

async function pageOf(client: QueryClient, of: Wanted, after: Page['next']): Promise<Page> {
  const page = await client.fetchQuery({
    queryKey: [...casesKey, 'page', of, after],
    queryFn: () => api.cases.list.query(after ? { ...of, after } : of),
    staleTime: 0,
    gcTime: 0,
  })
  learnTitles(page.titles)
  return page
}

/** Every row that is found, fetched to the end or until it is not to go on. */
export async function allRows(client: QueryClient, wanted: Wanted, goOn: () => boolean): Promise<readonly CaseRow[]> {
  const of = { ...wanted, limit: 200 }
  const found: CaseRow[] = []
  let after: Page['next'] = null
  do {
    const page: Page = await pageOf(client, of, after)
    found.push(...page.rows)
    after = page.next
  } while (after && goOn())
  return found
}

export function createPages(wanted: Accessor<Wanted | undefined>) {
  const client = useQueryClient()
  const [blocks, setBlocks] = createSignal<readonly Block[]>()
  const rows = createMemo(() => blocks()?.flat() ?? [])
  const [next, setNext] = createSignal<Page['next']>(null)
  const [busy, setBusy] = createSignal(false)
  const [problem, setProblem] = createSignal<Problem>()
  /** Counts what was asked for: an answer to an earlier question is not shown. */
  let asked = 0
  /** Whose rows they are: while others are on their way, those before them stay. */
  let shown: string | undefined

  const fetchPage = (of: Wanted, after: Page['next']) => pageOf(client, of, after)

  /** Fetches as many rows as were there, and shows them at once. */
  async function load(of: Wanted, atLeast: number): Promise<void> {
    const turn = ++asked
    setBusy(true)
    try {
      const found: CaseRow[] = []
      let after: Page['next'] = null
      do {
        const page: Page = await fetchPage(of, after)
        if (turn !== asked) return
        found.push(...page.rows)
        after = page.next
      } while (after && found.length < atLeast)
      batch(() => {
        shown = JSON.stringify(of)
        setBlocks((before = []) => steady(before, blocksOf(found)))
        setNext(after)
        setProblem(undefined)
      })
    } catch (error) {
      if (turn === asked) setProblem(problemOf(error))
    } finally {
      if (turn === asked) setBusy(false)
    }
  }

  async function more(): Promise<void> {
    const [of, after] = [wanted(), next()]
    if (!of || !after || busy()) return
    const turn = ++asked
    setBusy(true)
    try {
      const page = await fetchPage(of, after)
      if (turn !== asked) return
      batch(() => {
        setBlocks((before = []) => [...before, ...blocksOf(page.rows)])
        setNext(page.next)
        setProblem(undefined)
      })
    } catch (error) {
      if (turn === asked) setProblem(problemOf(error))
    } finally {
      if (turn === asked) setBusy(false)
    }
  }

  const keepNow = () => {
    const now = blocks()
    if (shown !== undefined && now) keep(shown, { blocks: now, next: next(), scrolled: window.scrollY })
  }

  const show = (key: string): number => {
    const known = kept.get(key)
    if (!known) return 1
    const isReturn = shown === undefined
    shown = key
    batch(() => {
      setBlocks(known.blocks)
      setNext(known.next)
    })
    if (isReturn) requestAnimationFrame(() => window.scrollTo(0, known.scrolled))
    return rows().length
  }

  createEffect(
    on(wanted, (of) => {
      if (!of) return
      keepNow()
      void load(of, show(JSON.stringify(of)))
    }),
  )
  onCleanup(keepNow)

  return {
    blocks,
    rows,
    hasMore: () => next() !== null,
    busy,
    problem,
    more,
    refresh: () => load(wanted() ?? {}, rows().length),
    /** Every row there is, fetched to the end. */
    all: (goOn: () => boolean) => allRows(client, wanted() ?? {}, goOn),
  }
}

export type Pages = ReturnType<typeof createPages>
