/** 号码是哪一项信息 Under which fact of its noun the catalogue knows a number: 主体备案号 of a principal, 服务备案号 of a service. */
import { nounOf } from '../../reading/view.ts'
import { type FactKey, factKeys, facts } from '../../vocabulary/facts/index.ts'
import type { Noun } from '../../vocabulary/noun.ts'
import type { NumberKind } from '../../vocabulary/number-kind.ts'

export function numberFact(noun: Noun, kind: NumberKind): FactKey | undefined {
  return factKeys.find((key) => facts[key].format === kind && nounOf(key) === noun)
}
