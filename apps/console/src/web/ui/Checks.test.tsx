import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import { Checks } from './Checks.tsx'
import type { Option } from './option.ts'

beforeEach(() => chooseLanguage('zh'))
afterEach(cleanup)

const few: readonly Option[] = ['专线', '主机托管', '云接入'].map((title) => ({ value: title, title }))
const many: readonly Option[] = Array.from({ length: 30 }, (_, index) => ({
  value: `v${index}`,
  title: `内容 ${index}`,
}))

function show(options: readonly Option[], initial: readonly string[]) {
  const [values, setValues] = createSignal(initial)
  render(() => <Checks label="接入方式" options={options} values={values()} onChange={setValues} />)
  return values
}

test('what is chosen comes in the order of the dictionary, not of the clicks', () => {
  const values = show(few, [])
  fireEvent.click(screen.getByLabelText('云接入'))
  fireEvent.click(screen.getByLabelText('专线'))
  expect(values()).toEqual(['专线', '云接入'])
  fireEvent.click(screen.getByLabelText('云接入'))
  expect(values()).toEqual(['专线'])
})

test('what says none of the others takes them away, and goes with the next', () => {
  const values = show([{ value: 'none', title: '都不涉及', alone: true }, ...few], ['专线'])
  fireEvent.click(screen.getByLabelText('都不涉及'))
  expect(values()).toEqual(['none'])
  fireEvent.click(screen.getByLabelText('云接入'))
  expect(values()).toEqual(['云接入'])
})

test('a long list can be searched, and what is chosen stays in sight', () => {
  show(many, ['v7'])
  const search = screen.getByRole('searchbox')
  fireEvent.input(search, { target: { value: '内容 21' } })
  expect(screen.getAllByRole('checkbox')).toHaveLength(2)
  expect((screen.getByLabelText('内容 7') as HTMLInputElement).checked).toBe(true)
})
