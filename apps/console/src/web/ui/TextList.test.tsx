import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import { TextList } from './TextList.tsx'

beforeEach(() => chooseLanguage('en'))
afterEach(cleanup)

function show(initial: readonly string[]) {
  const [values, setValues] = createSignal(initial)
  render(() => <TextList label="Mobiles" values={values()} onInput={setValues} />)
  return values
}

test('there is always a line to type into, and more on demand', () => {
  const values = show([])
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '13570921846' } })
  fireEvent.click(screen.getByText('+ Add another'))
  const lines = screen.getAllByRole('textbox')
  expect(lines).toHaveLength(2)
  expect(values()).toEqual(['13570921846', ''])
})

test('a line that is removed takes no other with it', () => {
  const values = show(['a', 'b', 'c'])
  fireEvent.click(screen.getByLabelText('Remove number 2'))
  expect(values()).toEqual(['a', 'c'])
})
