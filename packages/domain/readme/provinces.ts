/** What a province is called. */
import { provinces } from '../src/rulebook/provinces/identity.ts'
import type { ProvinceId } from '../src/vocabulary/province.ts'
import type { Text } from '../src/vocabulary/text.ts'

const names = new Map(provinces.map(({ id, name }) => [id, name]))

export function provinceName(id: ProvinceId): Text {
  return names.get(id) as Text
}
