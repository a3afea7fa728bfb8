import { expect, test } from 'vitest'
import { numberIsOfProvince } from './number-is-of-province.ts'

const ask = (number: string, province: string) =>
  numberIsOfProvince.test({ number, province }, {}, { at: '2026-11-21T04:00:00.000Z' })

test('A number of the province is kept', () => expect(ask('沪ICP备20231457号', 'shanghai')).toBe(true))
test('A number of another province is broken', () =>
  expect(ask('沪ICP备20231457号', 'zhejiang')).toEqual({ wrong: 'number', saw: '沪ICP备20231457号' }))
test('A licence of one province tells its province', () =>
  expect(ask('粤B2-20090059', 'hubei')).toEqual({ wrong: 'number', saw: '粤B2-20090059' }))
test('A nationwide licence names no province', () => expect(ask('B2-20090059', 'hubei')).toBe(true))
test('What is no number says nothing: its form is looked at elsewhere', () => expect(ask('下周给', 'hubei')).toBe(true))
