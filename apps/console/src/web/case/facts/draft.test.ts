import type { Problem } from '@beian/domain/vocabulary'
import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Refused } from '../../api.ts'
import { createDraft, type DraftOf } from './draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const wrongDigit: Problem = {
  code: 'wrong-check-digit',
  path: 'principal.documentNumber',
  message: { zh: '校验码不对。', en: 'The check character is wrong.' },
  fix: { zh: '请核对。', en: 'Compare it.' },
}

/** A field whose server keeps what it is given, unless told to refuse it. */
function field(stored = '', options: Partial<DraftOf<string>> = {}) {
  const sent: (string | null)[] = []
  const [known, setKnown] = createSignal(stored)
  const refusal = { now: undefined as Problem | undefined }
  const made = createRoot((dispose) => ({
    dispose,
    draft: createDraft<string>({
      stored: known,
      isBlank: (typed) => typed.trim() === '',
      save: async (typed) => {
        sent.push(typed)
        if (refusal.now) throw new Refused([refusal.now])
        setKnown(typed ?? '')
        return []
      },
      ...options,
    }),
  }))
  return { ...made, sent, setKnown, refusal }
}

const pause = () => vi.advanceTimersByTimeAsync(1_000)

test('what is typed is saved once typing pauses, and only once', async () => {
  const { draft, sent } = field()
  draft.put('星')
  draft.put('星河')
  expect(sent).toEqual([])
  await pause()
  expect(sent).toEqual(['星河'])
  expect(draft.saving()).toBe('saved')
})

test('leaving the field saves at once', async () => {
  const { draft, sent } = field()
  draft.put('星河')
  draft.settle()
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual(['星河'])
  await pause()
  expect(sent).toEqual(['星河'])
})

test('blank is not delete: nothing is sent, and it says that something is kept', async () => {
  const { draft, sent } = field('星河')
  draft.put('  ')
  await pause()
  expect(sent).toEqual([])
  expect(draft.isKeptBlank()).toBe(true)
  draft.restore()
  expect(draft.value()).toBe('星河')
  expect(draft.isKeptBlank()).toBe(false)
})

test('clearing is said on purpose, and forgets', async () => {
  const { draft, sent } = field('星河')
  draft.put('')
  draft.clear()
  await pause()
  expect(sent).toEqual([null])
  expect(draft.value()).toBe('')
})

test('a refused value stays as typed, with the reason; mending it saves it', async () => {
  const { draft, refusal, setKnown } = field('91440300MA5DXC7B1F')
  refusal.now = wrongDigit
  draft.put('91440300MA5DXC7B18')
  await pause()
  expect(draft.value()).toBe('91440300MA5DXC7B18')
  expect(draft.problem()).toEqual(wrongDigit)
  expect(draft.saving()).toBe('refused')
  setKnown('91440300MA5DXC7B1F ')
  expect(draft.value()).toBe('91440300MA5DXC7B18')
  refusal.now = undefined
  draft.put('91440300MA5DXC7B1G')
  expect(draft.problem()).toBeUndefined()
  await pause()
  expect(draft.saving()).toBe('saved')
})

test('what the server tells later does not overwrite what is being typed', async () => {
  const { draft, setKnown } = field('old')
  draft.put('typed here')
  setKnown('from a colleague')
  expect(draft.value()).toBe('typed here')
})

test('a field that nobody types in follows what the server tells', () => {
  const { draft, setKnown } = field('old')
  setKnown('from a colleague')
  expect(draft.value()).toBe('from a colleague')
})

test('what cannot be read is not sent', async () => {
  const unread = { ...wrongDigit, code: 'day-unread' }
  const { draft, sent } = field('', { fault: (typed) => (/^\d{4}-\d{2}-\d{2}$/.test(typed) ? undefined : unread) })
  draft.put('tomorrow')
  await pause()
  expect(sent).toEqual([])
  expect(draft.problem()).toEqual(unread)
})

test('a page that is left while one types saves first', () => {
  const { draft, sent, dispose } = field()
  draft.put('星河')
  dispose()
  expect(sent).toEqual(['星河'])
})

test('what was refused because the session had ended is sent again after signing in', async () => {
  const { draft, sent, refusal } = field()
  refusal.now = { ...wrongDigit, code: 'not-signed-in' }
  draft.put('星河')
  await pause()
  refusal.now = undefined
  draft.again()
  await pause()
  expect(sent).toEqual(['星河', '星河'])
  expect(draft.saving()).toBe('saved')
  draft.again()
  expect(sent).toHaveLength(2)
})

test('personal data that was saved is not told: what was typed stays until the field is left', async () => {
  const [isHeld, setHeld] = createSignal(false)
  const { draft, setKnown } = field('', { isHeld, save: async () => [] })
  draft.put('13570921846')
  await pause()
  setHeld(true)
  setKnown(' ')
  expect([draft.value(), draft.isOwn()]).toEqual(['13570921846', false])
  draft.restore()
  expect(draft.value()).toBe(' ')
})
