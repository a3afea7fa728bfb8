import { cleanup, render, screen } from '@solidjs/testing-library'
import { createQuery, keepPreviousData, QueryClientProvider } from '@tanstack/solid-query'
import fc from 'fast-check'
import { createSignal, For, Show } from 'solid-js'
import { afterEach, describe, expect, test } from 'vitest'
import { openQueries } from './query-client.ts'
import { createSteady, steady } from './steady.ts'
import { Each } from './ui/Each.tsx'

afterEach(cleanup)

type Paper = { id: string; state: string; files: { name: string }[] }

const paper = (id: string, state = 'waiting', ...files: string[]): Paper => ({
  id,
  state,
  files: files.map((name) => ({ name })),
})

/** A page whose answers are told one after the other; `rev` stands in the key, as in the tabs of a case. */
function openPage(first: readonly Paper[]) {
  let answer = first
  const client = openQueries()
  const [rev, setRev] = createSignal(1)
  const Page = () => {
    const papers = createQuery(() => ({
      queryKey: ['papers', rev()],
      queryFn: () => Promise.resolve(JSON.parse(JSON.stringify({ papers: answer })) as { papers: Paper[] }),
      placeholderData: keepPreviousData,
    }))
    return (
      <Show when={papers.data}>
        {(known) => (
          <ul>
            <For each={known().papers}>
              {(one) => (
                <li>
                  <button type="button">{one.id}</button> {one.state}
                  <For each={one.files}>{({ name }) => <button type="button">{name}</button>}</For>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    )
  }
  render(() => (
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>
  ))
  return {
    refetch: async (now: readonly Paper[]) => {
      answer = now
      await client.invalidateQueries({ queryKey: ['papers'] })
    },
    revise: (now: readonly Paper[]) => {
      answer = now
      setRev((rev) => rev + 1)
    },
  }
}

const focused = async (name: string) => {
  const button = await screen.findByRole('button', { name })
  button.focus()
  return button
}

describe('the focus stays in its row', () => {
  const [licence, letter, photo] = [paper('licence', 'waiting', 'a.jpg'), paper('letter'), paper('photo')]

  test('when the answer comes again and says the same', async () => {
    const page = openPage([licence, letter])
    const button = await focused('letter')
    await page.refetch([licence, letter])
    expect(document.activeElement).toBe(button)
  })

  test('when another row says something else, is new, or is gone', async () => {
    const page = openPage([licence, letter, photo])
    const button = await focused('letter')
    for (const now of [
      [paper('licence', 'accepted', 'a.jpg'), letter, photo],
      [paper('seal'), paper('licence', 'accepted'), letter, photo],
      [letter, photo],
    ]) {
      await page.refetch(now)
      const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
      expect(rows).toEqual(now.map(({ id, state, files }) => `${id} ${state}${files.map(({ name }) => name).join('')}`))
      expect(document.activeElement).toBe(button)
    }
  })

  test('when the answer stands under another key, as after each revision of a case', async () => {
    const page = openPage([licence, letter])
    const button = await focused('letter')
    page.revise([paper('licence', 'accepted'), letter])
    await screen.findByText(/accepted/)
    expect(document.activeElement).toBe(button)
  })

  test('when a page makes its rows for itself out of the answer', () => {
    const [count, setCount] = createSignal(1)
    const rows = createSteady(() => ['facts', 'findings'].map((id) => ({ id, count: id === 'facts' ? count() : 0 })))
    render(() => <For each={rows()}>{({ id }) => <button type="button">{id}</button>}</For>)
    const button = screen.getByRole('button', { name: 'findings' })
    button.focus()
    setCount(2)
    expect(document.activeElement).toBe(button)
  })

  test('when the row itself says something else, where rows are known by their id', () => {
    const [rows, setRows] = createSignal([licence, letter])
    render(() => <Each of={rows()}>{(row) => <button type="button">{`${row().id} ${row().state}`}</button>}</Each>)
    const button = screen.getByRole('button', { name: 'letter waiting' })
    button.focus()
    setRows([photo, paper('letter', 'accepted')])
    expect(button.textContent).toBe('letter accepted')
    expect(document.activeElement).toBe(button)
    setRows([photo, photo])
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['photo waiting', 'photo waiting'])
    setRows([photo])
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['photo waiting'])
  })
})

describe('what is told is the newer answer, whatever stood there before', () => {
  const plain = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, 0, 1, 'a', 'b', false),
      fc.array(tie('any'), { maxLength: 5 }),
      fc.dictionary(fc.constantFrom('id', 'a', 'b'), tie('any'), { noNullPrototype: true }),
    ),
  })).any

  test('in every part', () => {
    fc.assert(
      fc.property(plain, plain, (before, now) => {
        const [was, is] = [structuredClone(before), structuredClone(now)]
        expect(steady(before, now)).toEqual(is)
        expect(before).toEqual(was)
      }),
    )
  })

  test('and the earlier one itself where they say the same', () => {
    fc.assert(
      fc.property(plain, (before) => {
        expect(steady(before, JSON.parse(JSON.stringify(before)))).toBe(before)
      }),
    )
  })
})
