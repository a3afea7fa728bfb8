/** What is offered under a city or district while somebody types. */
import { expect, test } from 'vitest'
import type { Division } from './DivisionField.tsx'
import { offered } from './divisions.ts'

const district = (id: string, name: string, city: string, sounds: string): Division => ({
  id,
  level: 'district',
  name,
  city,
  province: 'guangdong',
  code: id,
  sounds,
  listed: true,
})
const all = [
  district('440105', '海珠区', '广州市', 'haizhuqu hzq zhuqu zq qu q'),
  district('440106', '天河区', '广州市', 'tianhequ thq hequ hq qu q'),
  district('440304', '福田区', '深圳市', 'futianqu ftq tianqu tq qu q'),
  { ...district('440100', '广州市', '广州市', 'guangzhoushi gzs'), level: 'city' as const },
]
const titles = (typed: string, city: string | undefined = undefined) =>
  offered(all, { level: 'district', city, typed }).map(({ title }) => title)

test.each([
  ['天河', ['天河区']],
  ['thq', ['天河区']],
  ['Tian', ['天河区', '福田区']],
  ['440304', ['福田区']],
  ['市辖区', []],
])('%s', (typed, expected) => expect(titles(typed)).toEqual(expected))

test('whoever only looks sees the districts of the city; whoever types finds those beside it, after them', () => {
  expect(titles('', '深圳市')).toEqual(['福田区'])
  expect(titles('', '佛山市')).toEqual(['海珠区', '天河区', '福田区'])
  expect(titles('tian', '深圳市')).toEqual(['福田区', '天河区'])
})

test('says where a district lies and its code', () =>
  expect(offered(all, { level: 'district', city: undefined, typed: 'thq' })[0]?.note).toMatch(/广州市 · 440106$/))
