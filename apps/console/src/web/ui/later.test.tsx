import { createSignal, Show, Suspense } from 'solid-js'
import { render } from 'solid-js/web'
import { afterEach, expect, test } from 'vitest'
import { later } from './later.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

let leave = () => {}
afterEach(() => leave())

/** Two cases with the same part in them: for a moment both stand there, as when one is left for the other. */
function twoCases(load: () => Promise<{ default: () => string }>) {
  const Part = later(load)
  const [first, setFirst] = createSignal(true)
  const [second, setSecond] = createSignal(false)
  const place = document.createElement('div')
  const inCase = (name: string) => (
    <Suspense fallback="on its way">
      {name} <Part />
    </Suspense>
  )
  leave = render(
    () => (
      <>
        <Show when={first()}>{inCase('a')}</Show>
        <Show when={second()}>{inCase('b')}</Show>
      </>
    ),
    place,
  )
  const change = () => {
    setSecond(true)
    setFirst(false)
  }
  return { place, change }
}

test('the part shows in the second place, where the first was gone before it came', async () => {
  const { promise, resolve } = Promise.withResolvers<{ default: () => string }>()
  const { place, change } = twoCases(() => promise)
  expect(place.textContent).toBe('on its way')
  change()
  expect(place.textContent).toBe('on its way')
  resolve({ default: () => 'part' })
  await settled()
  expect(place.textContent).toBe('b part')
})

test('a file comes once for all places', async () => {
  let loads = 0
  const { place, change } = twoCases(async () => {
    loads += 1
    return { default: () => 'part' }
  })
  await settled()
  change()
  await settled()
  expect(place.textContent).toBe('b part')
  expect(loads).toBe(1)
})
