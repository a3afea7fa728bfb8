import type { Language } from '@beian/domain/vocabulary'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { FooterCheck, type FooterCheckProps } from './FooterCheck.tsx'

const right = `<footer><a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a></footer>`
const dead = `<html>\n<body><a href="http://www.miitbeian.gov.cn/">京ICP备18003096号-3</a></body></html>`

const show = (props: Partial<FooterCheckProps> = {}) => render(() => <FooterCheck language="en" {...props} />)
const source = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^(Source of the page|页面源码)/ })
const paste = (text: string) => fireEvent.input(source(), { target: { value: text } })
const press = (language: Language = 'en') =>
  fireEvent.click(screen.getByRole('button', { name: language === 'en' ? 'Check' : '检查' }))
const check = (text: string, language: Language = 'en') => {
  paste(text)
  press(language)
}
const verdict = () => screen.findByRole('heading', { level: 3, name: /found|no number|Cannot tell|发现|没有|无法/ })
const choose = (file: File) =>
  fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, { target: { files: [file] } })

// Fetched once beforehand: how long a machine takes to load the checks is no matter of these tests.
beforeAll(() => import('./run.ts'))
beforeEach(() => history.replaceState(null, '', '/check'))
afterEach(cleanup)

describe('the footer check', () => {
  test('before anything is given there is nothing to press', () => {
    show()
    expect(screen.getByRole('button', { name: 'Check' })).toHaveProperty('disabled', true)
    paste('  \n')
    expect(screen.getByRole('button', { name: 'Check' })).toHaveProperty('disabled', true)
  })

  test('a right footer is fine, and what was not looked at is said', async () => {
    show()
    check(right)
    expect((await verdict()).textContent).toBe('Nothing wrong was found')
    expect(document.querySelector('.found')?.textContent).toContain('京ICP备18003096号-3')
    expect(document.querySelector('.found')?.textContent).toContain('link to the register in use')
    expect(screen.getByText(/whether a number is valid in the authorities’ systems/)).toBeTruthy()
  })

  test('a dead link is found with its place, and the mended source can be copied', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    show()
    check(dead)
    expect((await verdict()).textContent).toBe('What was found')
    expect(document.querySelector('.finding .at')?.textContent).toMatch(/^line 2, column \d+/)
    expect(document.querySelector('.edits')?.textContent).toContain('https://beian.miit.gov.cn/')
    fireEvent.click(screen.getByRole('button', { name: 'Copy the mended source' }))
    expect(await screen.findByText('Copied')).toBeTruthy()
    expect(writeText).toHaveBeenCalledWith(dead.replace('http://www.miitbeian.gov.cn/', 'https://beian.miit.gov.cn/'))
  })

  test('where the browser does not copy, the mended source stands selected', async () => {
    const writeText = vi.fn(() => Promise.reject(new Error('not allowed')))
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
    show()
    check(dead)
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the mended source' }))
    expect(await screen.findByText(/press Ctrl\+C/)).toBeTruthy()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Mended source' })
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length)
  })

  test('a place leads to itself in the field', async () => {
    show()
    check(dead)
    fireEvent.click((await screen.findAllByRole('button', { name: /^line 2/ }))[0] as HTMLElement)
    expect(document.activeElement).toBe(source())
    expect(source().value.slice(source().selectionStart)).toMatch(/^(?:<a|京)/)
  })

  test('a page without a number is at fault as a home page, and says only that there is none elsewhere', async () => {
    show()
    check('<p>Nothing here</p>')
    expect((await verdict()).textContent).toBe('What was found')
    expect(screen.getByText('the whole page')).toBeTruthy()
    fireEvent.click(screen.getByLabelText('This is the home page'))
    press()
    expect((await screen.findByText('There is no number in this text')).textContent).toBeTruthy()
  })

  test('what a template puts together cannot be told', async () => {
    show({ language: 'zh' })
    check('<a href="https://beian.miit.gov.cn/">{{ site.beian }}</a>', 'zh')
    expect((await verdict()).textContent).toBe('无法判断')
    expect(document.querySelector('.finding')?.getAttribute('data-severity')).toBe('cannot-tell')
  })

  test('somebody else’s number is found once the own is told', async () => {
    show()
    fireEvent.input(screen.getByRole('textbox', { name: /^Filing number/, hidden: true }), {
      target: { value: '沪ICP备05008878号-1' },
    })
    check(right)
    expect((await screen.findAllByText(/the number of another principal/)).length).toBe(1)
  })

  test('an own number that does not read says so beside its field, and is not compared', async () => {
    show()
    const field = screen.getByRole('textbox', { name: /^Filing number/, hidden: true })
    fireEvent.input(field, { target: { value: '京ICP备123' } })
    await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
    check(right)
    expect((await verdict()).textContent).toBe('Nothing wrong was found')
  })

  test('numbers that are known are not asked for', async () => {
    show({ own: { filing: '沪ICP备05008878号-1' } })
    expect(screen.queryByRole('textbox', { name: /^Filing number/, hidden: true })).toBeNull()
    expect(document.body.textContent).toContain('Compared with: 沪ICP备05008878号-1')
    check(right)
    expect(await screen.findByText(/the number of another principal/)).toBeTruthy()
  })

  test('the form of a province is judged by what the caller tells', async () => {
    show({ forms: { beijing: 'principal' } })
    check(right)
    expect((await verdict()).textContent).toBe('What was found')
  })

  test('own numbers come from the fragment, where the page wants them', () => {
    history.replaceState(null, '', `/check#filing=${encodeURIComponent('京ICP备18003096号-3')}&align=center`)
    show({ inFragment: true })
    expect(screen.getByRole('textbox', { name: /^Filing number/, hidden: true })).toHaveProperty(
      'value',
      '京ICP备18003096号-3',
    )
  })

  test('a file is decoded, named, and checked at once', async () => {
    show()
    const gbk = new Uint8Array([
      ...new TextEncoder().encode('<meta charset=gbk><a href="https://beian.miit.gov.cn/">'),
      0xbe,
      0xa9,
      ...new TextEncoder().encode('ICP'),
      0xb1,
      0xb8,
      ...new TextEncoder().encode('18003096'),
      0xba,
      0xc5,
      ...new TextEncoder().encode('-3</a>'),
    ])
    choose(new File([gbk], 'index.html'))
    expect((await verdict()).textContent).toBe('Nothing wrong was found')
    expect(source().value).toContain('京ICP备18003096号-3')
    expect(screen.getByText('index.html (1 kB)')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Remove the file' }))
    expect(source().value).toBe('')
    expect(document.querySelector('.verdict')).toBeNull()
  })

  test('a file that is no text is refused in one sentence', async () => {
    show()
    choose(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0])], 'page.html'))
    expect(await screen.findByText('This is no text file and was not read')).toBeTruthy()
  })

  test('a file that is too large is refused without being read', async () => {
    show()
    const file = new File(['x'], 'huge.html')
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 })
    const read = vi.spyOn(file, 'arrayBuffer')
    choose(file)
    expect(await screen.findByText(/50.0 MB, more than the limit of 8.0 MB/)).toBeTruthy()
    expect(read).not.toHaveBeenCalled()
  })

  test('a page too long for the field is checked all the same, its places named in words', async () => {
    show()
    choose(new File([`${'<p>x</p>\n'.repeat(40_000)}${dead}`], 'long.html'))
    expect((await verdict()).textContent).toBe('What was found')
    expect(source().value).toBe('')
    expect(screen.queryByRole('button', { name: /^line/ })).toBeNull()
    expect(document.querySelector('.finding .at')?.textContent).toMatch(/^line 40002/)
  })

  test('hostile source is shown as text', async () => {
    show()
    check(
      '<a href="http://www.miitbeian.gov.cn/"><img src=x onerror=alert(1)>京ICP备18003096号-3</a><script>1</script>',
    )
    await verdict()
    expect(document.querySelector('.footer-check :is(img, script)')).toBeNull()
  })

  test('another source forgets what was said about the one before', async () => {
    show()
    check(dead)
    await verdict()
    paste(right)
    expect(document.querySelector('.verdict')).toBeNull()
  })
})
