import { cleanup, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TextField } from '../ui/TextField.tsx'
import { enRooms } from './en.rooms.ts'
import { en } from './en.ts'
import { chooseLanguage, language, say, t } from './language.ts'
import { zhRooms } from './zh.rooms.ts'
import { zh } from './zh.ts'

beforeEach(() => chooseLanguage('zh'))
afterEach(cleanup)

function Form() {
  const [name, setName] = createSignal('')
  return <TextField label={t().clients.name} value={name()} onInput={setName} />
}

test('switching changes every word at once and keeps what is typed and where one types', async () => {
  render(() => <Form />)
  const input = screen.getByLabelText('客户名称') as HTMLInputElement
  input.value = '星河数据'
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  input.focus()
  await chooseLanguage('en')
  const after = screen.getByLabelText('Name of the client')
  expect(after).toBe(input)
  expect(input.value).toBe('星河数据')
  expect(document.activeElement).toBe(input)
  expect(document.documentElement.lang).toBe('en')
})

test('the choice is kept for this browser', async () => {
  await chooseLanguage('en')
  expect(localStorage.getItem('beian.language')).toBe('en')
  expect(language()).toBe('en')
  expect(say({ zh: '备案', en: 'filing' })).toBe('filing')
})

/** Every sentence, those with a number or a name in them filled. */
function sentences(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return word
    if (typeof word === 'function') return String(word(2, 2, 2))
    return sentences(word as object)
  })
}

test('a room entered while the language turns has its words in the new one', async () => {
  vi.resetModules()
  const { chooseLanguage: turnTo, t: words, withRoomWords } = await import('./language.ts')
  const turned = turnTo('en')
  await withRoomWords(Promise.resolve())
  await turned
  expect(sentences(words().desk)).toEqual(sentences(enRooms.desk))
  expect(sentences(words().shell)).toEqual(sentences(en.shell))
})

test('no Chinese stands in the English words but the name of the language, and no sentence is shorter than a sign', () => {
  const han = sentences({ en, enRooms }).filter((one) => /\p{Script=Han}/u.test(one))
  expect(new Set(han)).toEqual(new Set(['中文']))
  const [chinese, english] = [sentences({ zh, zhRooms }), sentences({ en, enRooms })]
  expect(chinese.length).toBe(english.length)
})
