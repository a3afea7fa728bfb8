import { createSignal, Show, Suspense } from 'solid-js'
import { render } from 'solid-js/web'
import { afterEach, expect, test } from 'vitest'
import { later } from './later.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

let leave = () => {}
afterEach(() => leave())

/** Two cases, each with the same part in it; the second replaces the first before the part has come. */
function twoCases(load: () => Promise<{ default: () => string }>) {
  const Part = later(load)
  const [open, setOpen] = createSignal('a')
  const place = document.createElement('div')
  leave = render(
    () => (
      <Show when={open()} keyed>
        {(name) => (
          <Suspense fallback="on its way">
            {name} <Part />
          </Suspense>
        )}
      </Show>
    ),
    place,
  )
  return { place, setOpen }
}

test('the part shows in the second place, where the first was gone before it came', async () => {
  const { promise, resolve } = Promise.withResolvers<{ default: () => string }>()
  const { place, setOpen } = twoCases(() => promise)
  expect(place.textContent).toBe('on its way')
  setOpen('b')
  expect(place.textContent).toBe('on its way')
  resolve({ default: () => 'part' })
  await settled()
  expect(place.textContent).toBe('b part')
})

test('a file comes once for all places', async () => {
  let loads = 0
  const { place, setOpen } = twoCases(async () => {
    loads += 1
    return { default: () => 'part' }
  })
  await settled()
  setOpen('b')
  await settled()
  expect(place.textContent).toBe('b part')
  expect(loads).toBe(1)
})
