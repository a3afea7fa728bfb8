import type { Language, ProvinceId } from '@beian/domain/vocabulary'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SnippetMaker } from './SnippetMaker.tsx'
import { toolsAtHand } from './tools-at-hand.ts'

const formOf = (province: ProvinceId) =>
  province === 'guangdong'
    ? { form: 'principal' as const, text: { zh: '写主体备案号。', en: 'Shows the principal’s number.' }, href: '/why' }
    : undefined

const show = (language: Language = 'en', inFragment = false) =>
  render(() => <SnippetMaker tools={toolsAtHand} language={language} formOf={formOf} inFragment={inFragment} />)
const type = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } })
const code = () => document.querySelector('pre')?.textContent ?? ''

beforeEach(() => history.replaceState(null, '', '/maker'))
afterEach(cleanup)

describe('the snippet maker', () => {
  test('before a number is typed there is nothing to copy', () => {
    show()
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveProperty('disabled', true)
    expect(code()).toBe('')
  })

  test('a number shows its parts, what was forgiven, and the code in step', () => {
    show()
    type(/^Filing number/, '京 ICP备18003096号-3')
    expect(screen.getByText('Beijing')).toBeTruthy()
    expect(code()).toContain('>京ICP备18003096号-3</a>')
    expect(document.querySelector('.forgiven')?.textContent).toMatch(/space/i)
  })

  test('a province’s wish decides the form, with its reason; a choice against it is kept', () => {
    show()
    type(/^Filing number/, '粤ICP备2026057758号-2')
    expect(code()).toContain('>粤ICP备2026057758号</a>')
    expect(screen.getByRole('link', { name: 'Why, and since when' }).getAttribute('href')).toBe('/why')
    fireEvent.click(screen.getByRole('radio', { name: /^The service’s/ }))
    expect(code()).toContain('>粤ICP备2026057758号-2</a>')
  })

  test('a refusal names the field, the reason and what to do, and leaves no code', () => {
    show('zh')
    type(/^公安联网备案号/, '京公网安备123号')
    const field = screen.getByRole('textbox', { name: /^公安联网备案号/ })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const said = document.getElementById(field.getAttribute('aria-describedby') ?? '')
    expect(said?.querySelector('.problem b')?.textContent).not.toBe('')
    expect(said?.textContent).toContain('怎么办')
    expect(screen.getByText('先改好标红的编号，这里才显示页脚。')).toBeTruthy()
    expect(code()).toBe('')
  })

  test('hostile text is shown as text', () => {
    show()
    type(/^Filing number/, '<img src=x onerror=alert(1)>')
    expect(document.querySelector('.snippet-maker img')).toBeNull()
    expect(code()).toBe('')
  })

  test('copying says that it copied, and by hand where the browser refuses', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    show()
    type(/^Filing number/, '京ICP备18003096号-3')
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText('Copied')).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith(code())
    writeText.mockRejectedValueOnce(new Error('not allowed'))
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText(/press Ctrl\+C/)).toBeTruthy()
  })

  test('what is set stands in the fragment and comes back from it', () => {
    show('en', true)
    type(/^Filing number/, '京ICP备18003096号-3')
    expect(decodeURIComponent(location.hash)).toBe('#filing=京ICP备18003096号-3')
    cleanup()
    show('en', true)
    expect(code()).toContain('京ICP备18003096号-3')
  })

  test('without the fragment the address stays as it is', () => {
    show()
    type(/^Filing number/, '京ICP备18003096号-3')
    expect(location.hash).toBe('')
  })

  test('another format gives other code for the same numbers', () => {
    show()
    type(/^Filing number/, '京ICP备18003096号-3')
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }))
    expect(code()).toBe('[京ICP备18003096号-3](https://beian.miit.gov.cn/)')
  })
})
