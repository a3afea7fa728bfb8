import { expect, test } from 'vitest'
import { wantedFrom } from './wanted.ts'

test('what stands in the address is asked for', () => {
  const address = { search: ' 星河 ', province: 'guangdong', turn: 'client', closed: '1', consultant: 'u1' }
  expect(wantedFrom(address)).toEqual({
    search: '星河',
    province: 'guangdong',
    turn: 'client',
    state: 'all',
    consultant: 'u1',
  })
})

test('a province, procedure or actor that nobody knows is left out', () => {
  expect(wantedFrom({ province: 'atlantis', procedure: 'magic', turn: 'nobody', search: '  ' })).toEqual({})
})
