// What may be chosen beside the numbers: shown where the format can do it, in the code at once, and never in anybody's way.
import { snippetFormats } from '@beian/domain/snippets'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SnippetMaker } from './SnippetMaker.tsx'
import { toolsAtHand } from './tools-at-hand.ts'

const show = (fragment = '') => {
  history.replaceState(null, '', `/maker${fragment}`)
  return render(() => (
    <SnippetMaker
      tools={toolsAtHand}
      language="en"
      formOf={() => undefined}
      inFragment
      checkHref={(numbers) => `/check/#${numbers}`}
    />
  ))
}
const type = (label: RegExp, value: string, nth = 0) =>
  fireEvent.input(screen.getAllByRole('textbox', { name: label })[nth] as HTMLElement, { target: { value } })
const choose = (name: string) => fireEvent.click(screen.getByLabelText(name))
const format = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }))
const code = () => document.querySelector('pre')?.textContent ?? ''
const folds = () => [...document.querySelectorAll('summary')].map(({ textContent }) => textContent?.trim())

beforeEach(() => history.replaceState(null, '', '/maker'))
afterEach(cleanup)

describe('the options of the maker', () => {
  test('only those the format can do are offered', () => {
    show('#filing=京ICP备18003096号-3')
    expect(folds()).toEqual(['Look', 'Decoration (no filing)'])
    format('Halo')
    expect(folds()).toEqual([])
    expect(screen.queryByRole('textbox', { name: /^ICP licence/ })).toBeNull()
    format('Vue')
    expect(folds()).toEqual(['Look', 'Where it is shown', 'Decoration (no filing)'])
  })

  test('a number that was typed stays in sight in a format that has no place for it, and that is said', () => {
    show('#filing=京ICP备18003096号-3&licence=粤B2-20090059&format=halo')
    expect(screen.getByRole('textbox', { name: /^ICP licence/ })).toBeTruthy()
    expect(document.body.textContent).toContain('This format has no place for: 增值电信业务经营许可证：粤B2-20090059')
  })

  test('look: place, ground and words are in the code, its rules beside it, and the fold says what is set', () => {
    show('#filing=京ICP备18003096号-3')
    expect(screen.queryByText(/add them to your own stylesheet/)).toBeNull()
    choose('Centre')
    choose('Dark')
    choose('Chinese')
    expect(code()).toContain('class="beian beian-center beian-dark"')
    expect(code()).toContain('ICP备案号：京ICP备18003096号-3')
    expect(folds()[0]).toBe('Look Centre · Dark · Words before each number Chinese')
    expect(document.querySelector('.sample')?.getAttribute('data-theme')).toBe('dark')
    expect(screen.getByText(/add them to your own stylesheet/)).toBeTruthy()
  })

  test('the order is moved by buttons, and back again leaves nothing set', () => {
    show('#filing=京ICP备18003096号-3&publicSecurity=京公网安备11010802032137号')
    const police = () => screen.getByRole('button', { name: 'Public-security number: move up' })
    fireEvent.click(police())
    fireEvent.click(police())
    expect(code().indexOf('公网安备')).toBeLessThan(code().indexOf('ICP备'))
    expect(new URLSearchParams(location.hash.slice(1)).get('order')).toBe('public-security filing licence')
    expect(document.activeElement).toBe(police())
    fireEvent.click(screen.getByRole('button', { name: 'Filing number: move up' }))
    fireEvent.click(screen.getByRole('button', { name: 'Licence number: move up' }))
    expect(location.hash).not.toContain('order')
  })

  test('Chinese pages only comes with the warning of the rule', () => {
    show('#filing=京ICP备18003096号-3&format=jsx')
    expect(document.body.textContent).not.toContain('makes no exception')
    choose('Chinese pages only')
    expect(document.body.textContent).toContain('makes no exception for other languages')
    expect(code()).toContain('/^zh/i')
  })

  test('a further host name has numbers of its own, in the code and in the preview', () => {
    show('#filing=京ICP备18003096号-3&format=vue')
    fireEvent.click(screen.getByRole('button', { name: '+ Add a host name' }))
    expect(code()).toContain('京ICP备18003096号-3')
    type(/^Filing number/, '京ICP备18003096号-4', 1)
    expect(document.body.textContent).toContain('is not a host name')
    expect(code()).toBe('')
    type(/^Host name/, 'shop.example.cn')
    expect(code()).toContain("host === 'shop.example.cn'")
    fireEvent.change(screen.getByRole('combobox', { name: 'Preview for' }), { target: { value: 'shop.example.cn' } })
    expect(document.querySelector('.pieces')?.textContent).toBe('京ICP备18003096号-4')
    fireEvent.click(screen.getByRole('button', { name: 'Remove shop.example.cn' }))
    expect(code()).not.toContain('shop')
  })

  test('a host name that is there twice is refused at the second', () => {
    show('#filing1=京ICP备18003096号-3&host1=example.cn&filing2=京ICP备18003096号-4&host2=EXAMPLE.cn&format=vue')
    const [first, second] = screen.getAllByRole('textbox', { name: /^Host name/, hidden: true })
    expect(first?.getAttribute('aria-invalid')).toBe('false')
    expect(second?.getAttribute('aria-invalid')).toBe('true')
    expect(code()).toBe('')
  })

  test('numbers by host name alone make a footer, and the preview says which host name has none', () => {
    show('#host1=www.example.cn&filing1=京ICP备18003096号-3&format=nginx-sub-filter')
    expect(code()).toContain('www.example.cn')
    expect(document.querySelector('.sample')?.textContent).toContain('This host name has no number')
  })

  test('decoration stands apart, and a bad fun number is refused with what to do', () => {
    show('#filing=京ICP备18003096号-3')
    choose('Say that the site can be reached over IPv6')
    expect(code()).toContain('<p class="beian-decoration">本站支持 IPv6 访问</p>')
    expect(document.querySelector('.decorations')?.textContent).toBe('本站支持 IPv6 访问')
    type(/^Digits of the fun number/, '12')
    expect(code()).toBe('')
    expect(document.querySelector('.problem')?.textContent).toContain('8 to 10 digits')
  })

  test('what another format can do stays set, is said to have no effect, and stands in nobody’s way', () => {
    show('#filing=京ICP备18003096号-3&align=center&moe=bad&host1=-&filing1=x&badge=" onerror=&format=halo')
    expect(code()).toContain('京ICP备18003096号-3')
    expect(document.body.textContent).toContain(
      'Set, but this format cannot do it: place and ground, decoration, numbers by host name.',
    )
  })

  test('the next step leads to the check, with the numbers in the fragment', () => {
    show('#filing=京ICP备18003096号-3&align=center')
    const href = screen.getByRole('link', { name: 'Check your page' }).getAttribute('href') ?? ''
    expect(decodeURIComponent(href)).toBe('/check/#filing=京ICP备18003096号-3')
  })

  test('every format can be chosen, shows its code, and the preview shows what the code says', () => {
    show('#filing=京ICP备18003096号-3&publicSecurity=京公网安备11010802032137号')
    for (const { title } of Object.values(snippetFormats)) {
      format(title.en)
      expect(code(), title.en).toContain('京ICP备18003096号-3')
    }
  })
})
