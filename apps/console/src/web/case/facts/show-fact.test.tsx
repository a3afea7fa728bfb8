import { cleanup, render, screen } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseLanguage } from '../../text/language.ts'
import { Masked } from '../../ui/Masked.tsx'
import { showField } from './show-fact.ts'

beforeEach(async () => {
  await chooseLanguage('zh')
  // Nothing is laid out here.
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(cleanup)

function held(readonly: boolean) {
  const reveal = vi.fn()
  const [opened, setOpened] = createSignal(false)
  let place: HTMLElement | undefined
  const open = () => {
    setOpened(true)
    queueMicrotask(() => place?.querySelector('input')?.focus())
  }
  render(() => (
    <div ref={(element) => (place = element)}>
      <Show
        when={opened()}
        fallback={<Masked masked="···0031" onShow={reveal} onChange={readonly ? undefined : open} />}
      >
        <input aria-label="证件号码" />
      </Show>
    </div>
  ))
  return { place: place as HTMLElement | undefined, reveal }
}

test('a masked field that is led to stands open, ready to type', async () => {
  const { place, reveal } = held(false)
  showField(place ?? null)
  await Promise.resolve()
  expect(document.activeElement).toBe(screen.getByLabelText('证件号码'))
  expect(reveal).not.toHaveBeenCalled()
})

test('one that is read only is shown to nobody unasked', () => {
  const { place, reveal } = held(true)
  showField(place ?? null)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '显示' }))
  expect(reveal).not.toHaveBeenCalled()
})
