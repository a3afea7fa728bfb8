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

const words = (text: string) => ({ zh: text, en: text })
const changed: Problem = { code: 'changed-meanwhile', path: 'rev', message: words('changed'), fix: words('look') }
const contested: Problem = { ...changed, code: 'fact-changed-meanwhile', path: 'service.name' }

/** A field whose server keeps what it is given, unless told to refuse it. */
function field(stored = '', { tells = true, ...options }: Partial<DraftOf<string>> & { tells?: boolean } = {}) {
  const sent: (string | null)[] = []
  const held = { now: stored }
  const [known, setKnown] = createSignal(stored)
  const refusal = { now: undefined as Problem | undefined }
  const made = createRoot((dispose) => ({
    dispose,
    draft: createDraft<string>({
      stored: known,
      isBlank: (typed) => typed.trim() === '',
      seen: known,
      save: async (typed, base, shown) => {
        sent.push(typed)
        if (refusal.now) throw new Refused([refusal.now])
        const seen = 'service.name' in shown ? shown['service.name'] : base()
        if (seen !== held.now) throw new Refused([changed, { ...contested, stands: held.now } as Problem])
        held.now = typed ?? ''
        if (tells) setKnown(held.now)
        return { forgiven: [], seen: held.now }
      },
      ...options,
    }),
  }))
  /** Somebody else changes it; the page is told, or not yet. */
  const change = (value: string, told = true) => {
    held.now = value
    if (told) setKnown(value)
  }
  return { ...made, sent, setKnown, refusal, held, change }
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
  const { draft, setKnown } = field('', { isHeld, save: async () => ({ forgiven: [], seen: 'sign' }) })
  draft.put('13570921846')
  await pause()
  setHeld(true)
  setKnown(' ')
  expect([draft.value(), draft.isOwn()]).toEqual(['13570921846', false])
  draft.restore()
  expect(draft.value()).toBe(' ')
})

test('what somebody else changed meanwhile is not overwritten: both values stand, and one is chosen', async () => {
  const { draft, held, change } = field('星')
  draft.put('星河')
  change('星海')
  await pause()
  expect([held.now, draft.value(), draft.problem()?.code]).toEqual(['星海', '星河', 'fact-changed-meanwhile'])
  expect(draft.isContested()).toBe(true)
  draft.insist()
  await pause()
  expect([held.now, draft.isContested()]).toEqual(['星河', false])
})

test('whoever insists overwrites what the refusal showed, though the page was not told of it yet', async () => {
  const { draft, held, change } = field('星')
  draft.put('星河')
  change('星海', false)
  await pause()
  draft.insist()
  await pause()
  expect([held.now, draft.problem(), draft.saving()]).toEqual(['星河', undefined, 'saved'])
})

test('what is newer than what the refusal showed is shown before it can be overwritten', async () => {
  const { draft, held, change } = field('星')
  draft.put('星河')
  change('星海', false)
  await pause()
  change('星洲')
  draft.insist()
  await pause()
  expect([held.now, draft.value(), draft.isContested()]).toEqual(['星洲', '星河', true])
  draft.insist()
  await pause()
  expect([held.now, draft.isContested()]).toEqual(['星河', false])
})

test('typing on after a conflict is no insisting', async () => {
  const { draft, held, change } = field('星')
  draft.put('星河')
  change('星海', false)
  await pause()
  draft.put('星河数据')
  await pause()
  expect([held.now, draft.value(), draft.isContested()]).toEqual(['星海', '星河数据', true])
})

test('whoever insists on an empty field forgets what stands there', async () => {
  const { draft, sent, held, change } = field('星')
  draft.put('')
  change('星海', false)
  draft.clear()
  await pause()
  expect([held.now, draft.isContested()]).toEqual(['星海', true])
  draft.insist()
  await pause()
  expect([sent, held.now]).toEqual([[null, null], ''])
})

test('the other value is taken on demand', async () => {
  const { draft, held, change } = field('星')
  draft.put('星河')
  change('星海', false)
  await pause()
  expect(draft.isContested()).toBe(true)
  draft.restore()
  change('星海')
  expect([held.now, draft.value(), draft.isContested()]).toEqual(['星海', '星海', false])
})

test('one’s own saving is no reason to refuse the next, though the page was not told yet', async () => {
  const { draft, sent, held } = field('星', { tells: false })
  draft.put('星河')
  await pause()
  draft.put('星')
  await pause()
  draft.put('星海')
  await pause()
  expect(sent).toEqual(['星河', '星', '星海'])
  expect([held.now, draft.problem()]).toEqual(['星海', undefined])
})

test('what is typed while the last is on its way is saved as well', async () => {
  const gate: { open?: () => void } = {}
  const held = { now: '' }
  const { draft, sent } = field('', {
    save: async (typed, base) => {
      sent.push(typed)
      if (sent.length === 1) await new Promise<void>((resolve) => (gate.open = resolve))
      expect(base()).toBe(held.now)
      held.now = typed ?? ''
      return { forgiven: [], seen: held.now }
    },
  })
  draft.put('星')
  await pause()
  draft.put('星河')
  gate.open?.()
  await pause()
  expect([sent, held.now, draft.saving()]).toEqual([['星', '星河'], '星河', 'saved'])
})

test('what was given up is refused too late to come back', async () => {
  const { draft, refusal } = field('旧名')
  refusal.now = contested
  draft.put('新名')
  draft.settle()
  draft.restore()
  await pause()
  expect([draft.value(), draft.problem(), draft.saving()]).toEqual(['旧名', undefined, undefined])
})
