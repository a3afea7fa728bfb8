import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { SnippetMaker } from './SnippetMaker.tsx'
import { fetchedTools } from './tools.ts'
import { allFormats } from './tools-at-hand.ts'

afterEach(cleanup)

test('the engine is fetched when a field is touched, and what was typed by then is read', async () => {
  const tools = fetchedTools(allFormats)
  render(() => <SnippetMaker tools={tools} language="en" formOf={() => undefined} />)
  const field = screen.getByRole('textbox', { name: /^Filing number/ })
  fireEvent.input(field, { target: { value: '京ICP备18003096号-3' } })
  expect(tools.engine()).toBeUndefined()
  expect(document.querySelector('pre')?.textContent).toBe('')
  fireEvent.focusIn(field)
  await expect.poll(() => document.querySelector('pre')?.textContent).toContain('>京ICP备18003096号-3</a>')
  expect(screen.getByText('Beijing')).toBeTruthy()
})

test('formats can be looked through before', () => {
  render(() => <SnippetMaker tools={fetchedTools(allFormats)} language="en" formOf={() => undefined} />)
  fireEvent.click(screen.getByRole('button', { name: 'Markdown' }))
  expect(screen.getByRole('button', { name: 'Markdown' }).getAttribute('aria-pressed')).toBe('true')
})
