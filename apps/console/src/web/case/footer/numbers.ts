/** The numbers a footer shows, as the maker and the check take them. */
import type { FooterRow } from '../shape.ts'

export function numbersOf({ filing, licence, publicSecurity }: FooterRow) {
  return {
    ...(filing !== null && { filing }),
    ...(licence !== null && { licence }),
    ...(publicSecurity !== null && { publicSecurity }),
  }
}
