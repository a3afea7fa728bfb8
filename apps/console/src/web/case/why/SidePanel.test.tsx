import { cleanup, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseLanguage, withRoomWords } from '../../text/language.ts'
import { type Desk, DeskContext } from '../desk.ts'
import { SidePanel } from './SidePanel.tsx'

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }))
  await withRoomWords(chooseLanguage('zh'))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A case of which nothing was found yet. */
const page = { findings: [], explanations: {}, intake: [], materials: [], final: false, locked: false }

function show(first: string) {
  const [why, ask] = createSignal<string>()
  const [tab, go] = createSignal(first)
  const desk = { page: () => page, why, ask } as unknown as Desk
  render(() => (
    <DeskContext.Provider value={desk}>
      <SidePanel tab={tab()} />
    </DeskContext.Provider>
  ))
  return { why, ask, go }
}

test('where no line has a "why" of its own, the panel says where there is one', () => {
  const { go } = show('facts')
  const elsewhere = screen.getByText(/^在“材料”“文书”“检查”“期限”里点击“为什么”/)
  expect(elsewhere).toBeTruthy()
  go('materials')
  expect(screen.getByText(/^点击任一要求旁的“为什么”/)).toBeTruthy()
})

test('an answer stays with the tab on which it was asked for', () => {
  const { why, ask, go } = show('materials')
  ask('ref')
  expect(why()).toBe('ref')
  go('facts')
  expect(why()).toBeUndefined()
})
