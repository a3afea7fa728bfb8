import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import { Choice } from './Choice.tsx'
import type { Option } from './option.ts'

beforeEach(() => chooseLanguage('zh'))
afterEach(cleanup)

const natures: readonly Option[] = ['企业', '民办非企业单位', '事业单位'].map((title) => ({ value: title, title }))

function show(initial?: string, known = natures) {
  const [value, setValue] = createSignal(initial)
  const [options, setOptions] = createSignal(known)
  const sent = vi.fn((event: Event) => event.preventDefault())
  render(() => (
    <form onSubmit={sent}>
      <Choice label="性质" options={options()} searching={options().length === 0} value={value()} onChange={setValue} />
      <input aria-label="名称" />
    </form>
  ))
  const field = screen.getByRole<HTMLInputElement>('combobox')
  field.focus()
  return { value, field, sent, setOptions }
}

const type = (field: HTMLElement, words: string) => fireEvent.input(field, { target: { value: words } })
const leave = (field: HTMLElement) => {
  fireEvent.keyDown(field, { key: 'Tab' })
  screen.getByLabelText('名称').focus()
}

test('Enter takes what is called so, though another contains it', () => {
  const { value, field } = show()
  type(field, '企业')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect([value(), field.value]).toEqual(['企业', '企业'])
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('Enter takes the only option left, and what the arrows lead to before that', () => {
  const { value, field } = show()
  type(field, '事业')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(value()).toBe('事业单位')
  type(field, '企业')
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(value()).toBe('民办非企业单位')
})

test('Enter on words that mean several, or none, chooses nothing and says so', () => {
  const { value, field } = show()
  for (const words of ['单位', '协会']) {
    type(field, words)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false)
    expect(screen.getByRole('alert').textContent).toBe(`“${words}”尚未选定。 请从列表中选择。`)
  }
  expect(value()).toBeUndefined()
})

test('Enter that ends a composition chooses nothing', () => {
  const { value, field } = show()
  type(field, '事业')
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect([value(), screen.queryByRole('alert')]).toEqual([undefined, null])
})

test('words that nothing is called say so at once', () => {
  const { field } = show()
  type(field, '协会')
  expect(screen.getByText('没有符合的选项').role).toBe('status')
})

test('options that come while one types are offered for what was typed', () => {
  const { value, field, setOptions } = show(undefined, [])
  type(field, '事业')
  expect(screen.getByText('正在查找').role).toBe('status')
  setOptions(natures)
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent.trim())).toEqual(['事业单位'])
  fireEvent.keyDown(field, { key: 'Enter' })
  expect([value(), field.value]).toEqual(['事业单位', '事业单位'])
})

test('Tab takes what is called so', () => {
  const { value, field } = show('企业')
  type(field, '事业单位')
  leave(field)
  expect([value(), field.value, screen.queryByRole('alert')]).toEqual(['事业单位', '事业单位', null])
})

test('Tab on other words tells them, and what is chosen stays', () => {
  const { value, field } = show('企业')
  type(field, '事业')
  leave(field)
  expect([value(), field.value]).toEqual(['企业', '企业'])
  expect(screen.getByRole('alert').textContent).toBe('“事业”尚未选定。 请从列表中选择。')
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

test('what was told is over once an option is chosen, and a field that was only looked at tells nothing', () => {
  const { field } = show('企业')
  leave(field)
  expect(screen.queryByRole('alert')).toBeNull()
  field.focus()
  type(field, '单位')
  leave(field)
  field.focus()
  type(field, '事业单位')
  fireEvent.keyDown(field, { key: 'Enter' })
  leave(field)
  expect(screen.queryByRole('alert')).toBeNull()
})
