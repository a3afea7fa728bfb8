import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseLanguage, withRoomWords } from '../../text/language.ts'
import type { CasePage } from '../shape.ts'
import { createNumbers, NumberFields } from './NumberFields.tsx'

beforeEach(async () => {
  await withRoomWords(chooseLanguage('zh'))
})
afterEach(cleanup)

const named = (id: string, noun: string, zh: string) => ({ id, noun, title: { zh, en: zh } })
const page = {
  procedure: 'first-filing',
  subjects: [
    named('principal', 'principal', '云帆科技'),
    named('s1', 'service', '云帆科技'),
    named('s2', 'service', '云帆商城'),
  ],
} as unknown as CasePage

test('each number is asked by what it is and whose, though principal and service have one name', () => {
  const numbers = createNumbers(page)
  render(() => <NumberFields numbers={numbers} problems={[]} />)
  const names = ['主体备案号 云帆科技', '服务备案号 云帆科技', '服务备案号 云帆商城']
  expect(screen.getAllByRole('textbox')).toEqual(names.map((name) => screen.getByRole('textbox', { name })))
})

test('how the number ends is said until it is typed; then, how it was understood', () => {
  const numbers = createNumbers(page)
  render(() => <NumberFields numbers={numbers} problems={[]} />)
  const field = screen.getByRole('textbox', { name: '主体备案号 云帆科技' })
  const hint = () => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent
  expect(hint()).toBe('末尾不带“-1”这样的序号。')
  fireEvent.input(field, { target: { value: '粤 ICP 备 2026000123 号' } })
  expect(hint()).toBe('粤ICP备2026000123号')
})
