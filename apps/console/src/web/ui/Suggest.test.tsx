import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import { Suggest } from './Suggest.tsx'

beforeEach(() => chooseLanguage('zh'))
afterEach(cleanup)

const towns = ['深圳市', '深州市', '广州市'].map((title) => ({ value: `code-${title}`, title }))

function show() {
  const [value, setValue] = createSignal('')
  const taken = vi.fn()
  const suggest = (typed: string, looking: boolean) => towns.filter(({ title }) => looking || title.includes(typed))
  render(() => <Suggest label="所在城市" value={value()} onInput={setValue} suggest={suggest} onTake={taken} />)
  const field = screen.getByRole('combobox')
  const enter = (words: string, more = {}) => {
    fireEvent.input(field, { target: { value: words } })
    fireEvent.keyDown(field, { key: 'Enter', ...more })
  }
  return { field, taken, enter }
}

test('Enter takes the only suggestion left, and none while several are left or an input method composes', () => {
  const { taken, enter } = show()
  enter('深')
  enter('广', { isComposing: true })
  expect(taken).not.toHaveBeenCalled()
  enter('广')
  expect(taken).toHaveBeenCalledExactlyOnceWith('code-广州市')
})

test('Enter takes the one that is highlighted before any other', () => {
  const { field, taken, enter } = show()
  fireEvent.input(field, { target: { value: '深' } })
  fireEvent.pointerMove(screen.getByRole('option', { name: '深州市' }))
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(taken).toHaveBeenCalledExactlyOnceWith('code-深州市')
  enter('')
  expect(taken).toHaveBeenCalledTimes(1)
})
