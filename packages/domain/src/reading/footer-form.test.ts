import { describe, expect, test } from 'vitest'
import { rulebook } from '../rulebook/index.ts'
import { provinceIds } from '../vocabulary/province.ts'
import { footerForm } from './footer-form.ts'

const at = '2026-11-21T04:00:00.000Z'

describe('which form of the number stands in the footer', () => {
  test('Guangdong shows the principal’s number, on its own statement', () => {
    const found = footerForm(rulebook, 'guangdong', at)
    expect(found?.form).toBe('principal')
    expect(found?.by.scope).toBe('guangdong')
    expect(found?.text.en).toContain('principal')
  })

  test('Jiangsu shows the service’s number, as the nation does', () => {
    expect(footerForm(rulebook, 'jiangsu', at)).toMatchObject({ form: 'service', by: { scope: 'nation' } })
  })

  test('every province has an answer today', () => {
    expect(provinceIds.filter((id) => footerForm(rulebook, id, at) === undefined)).toEqual([])
  })

  test('before our sources begin nobody is told a form', () => {
    expect(footerForm(rulebook, 'jiangsu', '1999-01-01T04:00:00.000Z')).toBeUndefined()
  })

  test('a provider’s wish is not the province’s', () => {
    const [topic] = rulebook.topics.filter(({ id }) => id === 'footer-number-form')
    if (topic === undefined) throw new Error('the book has lost the question')
    const statements = topic.statements.map((one) => ({ ...one, standing: 'provider-practice' as const }))
    const book = { ...rulebook, topics: [{ ...topic, statements }] }
    expect(footerForm(book, 'jiangsu', at)).toBeUndefined()
  })

  test('a book without the question answers nothing', () => {
    expect(footerForm({ ...rulebook, topics: [] }, 'guangdong', at)).toBeUndefined()
  })
})
