import { expect, test } from 'vitest'
import { natureList } from '../book/shelf.ts'
import { nameOf } from './naming.ts'

const some = (...ids: string[]) => natureList.filter(({ id }) => ids.includes(id))

test('one nature, or a few, are called by their names', () => {
  expect(nameOf('en', some('individual'), natureList)).toBe('Individual')
  expect(nameOf('en', some('foundation', 'notary'), natureList)).toBe('Foundation, notary')
  expect(nameOf('zh', some('foundation', 'notary'), natureList)).toBe('基金会、公证机构')
})
test('nearly everybody is called by whom it leaves out', () => {
  const organisations = natureList.filter(({ id }) => id !== 'individual')
  expect(nameOf('en', organisations, natureList)).toBe('All natures except individual')
  expect(nameOf('zh', organisations, natureList)).toBe('个人以外的主办单位')
})
test('many of many are called by the first and counted', () => {
  expect(nameOf('en', natureList.slice(2, 8), natureList)).toBe('Military body and 5 others')
  expect(nameOf('en', natureList, natureList)).toBe('Enterprise and 17 others')
})
