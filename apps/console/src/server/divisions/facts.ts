/** A division that was picked, as the facts it fills; and what is typed, held against the list. */
import { type FactKey, type Facts, factKeys, facts, type ProvinceId, type Text } from '@beian/domain/vocabulary'
import { type Division, divisions, divisionsAsOf } from './area-list.ts'

export type Level = NonNullable<(typeof facts)[FactKey]['division']>

/** The fact that holds this level; one noun alone has divisions, which a test holds. */
export function factOfLevel(level: Level): FactKey | undefined {
  return factKeys.find((key) => facts[key].division === level)
}

export function findDivision(id: string): Division | undefined {
  return divisions.find((division) => division.id === id)
}

/** Province, city and, for a district, the district: a pick fills all of them. */
export function factsOfDivision({ province, city, name, level }: Division): Readonly<Record<string, string>> {
  const told = { province, city, ...(level === 'district' ? { district: name } : {}) }
  return Object.fromEntries(
    Object.entries(told).flatMap(([at, value]) => {
      const key = factOfLevel(at as Level)
      return key === undefined ? [] : [[key, value]]
    }),
  )
}

/** What the list says of a city or district as it stands: its code, or that it is not there. */
export type Standing =
  | { readonly is: 'listed'; readonly code: string }
  | { readonly is: 'elsewhere'; readonly within: Text }
  | { readonly is: 'unlisted'; readonly asOf: string }

const said = (known: Facts, key: FactKey | undefined) =>
  key === undefined ? undefined : (known[key] as string | undefined)

/** undefined: not a division, or nothing stands there, or its province is not known. */
export function standingOf(key: FactKey, known: Facts): Standing | undefined {
  const level = facts[key].division
  const name = said(known, key)
  const province = said(known, factOfLevel('province')) as ProvinceId | undefined
  if (level === undefined || level === 'province' || name === undefined || province === undefined) return undefined
  const city = level === 'district' ? said(known, factOfLevel('city')) : undefined
  const namesakes = divisions.filter((one) => one.level === level && one.name === name && one.province === province)
  const found = namesakes.find((one) => city === undefined || one.city === city)
  if (found) return { is: 'listed', code: found.code }
  const [other] = namesakes
  return other
    ? { is: 'elsewhere', within: { zh: other.city, en: other.city } }
    : { is: 'unlisted', asOf: divisionsAsOf }
}
