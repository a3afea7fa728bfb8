import { expect, test } from 'vitest'
import { exactlyMeant, surelyMeant } from './meant.ts'

const natures = ['企业', '民办非企业单位', 'Sole trader'].map((title) => ({ title }))

test('an option is called just so in any case, in wide letters and between spaces', () => {
  expect(exactlyMeant(natures, ' sole ＴＲＡＤＥＲ ')?.title).toBe('Sole trader')
  expect(exactlyMeant(natures, '民办')).toBeUndefined()
})

test('of two that are called the same, neither is meant', () => {
  expect(exactlyMeant([...natures, { title: '企业' }], '企业')).toBeUndefined()
})

test('Enter means what is called so before others that contain it, else the only one left', () => {
  expect(surelyMeant(natures.slice(0, 2), '企业')?.title).toBe('企业')
  expect(surelyMeant(natures.slice(1, 2), '民办')?.title).toBe('民办非企业单位')
  expect(surelyMeant(natures.slice(0, 2), '企')).toBeUndefined()
})

test('without a word typed nothing is meant', () => {
  expect(surelyMeant(natures.slice(0, 1), ' ')).toBeUndefined()
})
