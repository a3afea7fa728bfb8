import { expect, test } from 'vitest'
import { addressOf, filtersOf, listingFrom, wantedOf } from './listing.ts'

test('what stands in the address is asked for', () => {
  const address = {
    search: ' 星河 ',
    province: ['guangdong', 'anhui'],
    turn: 'client',
    consultant: ['me', 'u1'],
    state: 'all',
    due: '7',
    held: '0',
    by: 'client',
    way: 'down',
  }
  expect(wantedOf(listingFrom(address), 'u0')).toEqual({
    search: '星河',
    province: ['guangdong', 'anhui'],
    turn: ['client'],
    consultant: ['u0', 'u1'],
    state: 'all',
    due: 7,
    held: false,
    order: 'client',
    descending: true,
  })
})

test('what nobody knows is left out, and the usual need not be said', () => {
  const address = {
    province: 'atlantis',
    procedure: 'magic',
    turn: 'nobody',
    search: '  ',
    due: '-3',
    by: 'mood',
    stage: 'x',
  }
  expect(wantedOf(listingFrom(address), 'u0')).toEqual({})
})

test('a group brings its own order', () => {
  const wanted = wantedOf(listingFrom({ group: 'client', by: 'province', late: '1' }), 'u0')
  expect(wanted).toEqual({ group: 'client', late: true })
  expect(filtersOf(wanted)).toEqual({ late: true })
})

test('a view keeps the address in one order, without what was searched for', () => {
  expect(addressOf({ turn: 'client', province: ['b', 'a'], search: '13570921846', group: undefined })).toBe(
    'province=b&province=a&turn=client',
  )
})
