import { cleanup, render, screen } from '@solidjs/testing-library'
import { createQuery, QueryClient, QueryClientProvider } from '@tanstack/solid-query'
import { createSignal, Show, Suspense } from 'solid-js'
import { afterEach, expect, test } from 'vitest'
import { told } from './told.ts'

afterEach(cleanup)

function Team() {
  const team = createQuery(() => ({
    queryKey: ['team'],
    queryFn: () => Promise.resolve(['陈晓']),
    staleTime: Number.POSITIVE_INFINITY,
  }))
  return <p>{told(team)?.join() ?? '…'}</p>
}

test('what opens over a page leaves its focus alone, whether or not the answer is known', async () => {
  const client = new QueryClient()
  const [open, setOpen] = createSignal(false)
  render(() => (
    <QueryClientProvider client={client}>
      <Suspense fallback="suspended">
        <button type="button">opener</button>
        <Show when={open()}>
          <Team />
        </Show>
      </Suspense>
    </QueryClientProvider>
  ))
  const opener = screen.getByRole('button')
  opener.focus()
  for (const known of [false, true]) {
    setOpen(true)
    expect(screen.getByText(known ? '陈晓' : '…')).toBeTruthy()
    expect(document.activeElement).toBe(opener)
    expect(await screen.findByText('陈晓')).toBeTruthy()
    setOpen(false)
  }
})
