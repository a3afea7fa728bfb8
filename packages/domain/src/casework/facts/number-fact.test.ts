import { expect, test } from 'vitest'
import { procedures } from '../../rulebook/procedures/index.ts'
import { facts } from '../../vocabulary/facts/index.ts'
import type { Noun } from '../../vocabulary/noun.ts'
import { numberFact } from './number-fact.ts'

test('whatever number a procedure yields has a name of its own for whom it is granted to', () => {
  const granted = Object.values(procedures).flatMap(({ yields }) => Object.entries(yields))
  const named = granted.map(([noun, kind]) => numberFact(noun as Noun, kind))
  expect(new Set(named.map((key) => key && facts[key].title.zh))).toEqual(
    new Set(['主体备案号', '服务备案号', '许可证编号', '公安备案号']),
  )
})

test('a number that no fact of the noun holds has none', () => {
  expect(numberFact('person', 'filing-number')).toBeUndefined()
})
