import { expect, test } from 'vitest'
import { placeIsOwn } from './place-is-own.ts'

const at = '2026-11-21T04:00:00.000Z'
const ask = (name: string) => placeIsOwn.test({ name, owner: '浙江花园有限公司' }, { places: ['浙江', '江苏'] }, { at })

test('A place stands in the name of a service only where it stands in the owner’s', () => {
  expect(ask('浙江花园')).toBe(true)
  expect(ask('花园城')).toBe(true)
  expect(ask('江苏花园')).toEqual({ wrong: 'name', saw: '江苏' })
})
