import { cleanup, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import type { Saving } from './Field.tsx'
import { TextField } from './TextField.tsx'

beforeEach(() => chooseLanguage('zh'))
afterEach(cleanup)

const problem = {
  code: 'wrong-check-digit',
  message: { zh: '校验码不对。', en: 'The check character is wrong.' },
  fix: { zh: '请核对证件。', en: 'Compare it with the document.' },
}

test('a refused field says why and what to do, in the chosen language, where a screen reader finds it', async () => {
  render(() => <TextField label="号码" value="1" onInput={() => {}} problem={problem} hint="18 位" />)
  const input = screen.getByLabelText('号码')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id))
  expect(described.map((one) => one?.textContent)).toEqual(['18 位', '校验码不对。 请核对证件。'])
  await chooseLanguage('en')
  expect(screen.getByRole('alert').textContent).toBe('The check character is wrong. Compare it with the document.')
})

test('the field says how saving goes, each step in the chosen language', async () => {
  const [saving, setSaving] = createSignal<Saving>('unsaved')
  render(() => <TextField label="名称" value="星河" onInput={() => {}} saving={saving()} />)
  const mark = screen.getByRole('status')
  expect(mark.textContent).toBe('')
  setSaving('saving')
  expect(mark.textContent).toBe('正在保存…')
  setSaving('saved')
  expect(mark.textContent).toBe('已保存')
  await chooseLanguage('en')
  expect(mark.textContent).toBe('Saved')
})
