/** What the book says each province's websites show, as `checkPage` takes it. The caller brings the book: here nothing loads it. */
import { footerForm } from '@beian/domain/reading'
import type { Rulebook } from '@beian/domain/rulebook'
import { type Instant, provinceIds } from '@beian/domain/vocabulary'
import type { FormsOfProvinces } from './shape.ts'

export function formsOfProvinces(book: Rulebook, at: Instant): FormsOfProvinces {
  return Object.fromEntries(
    provinceIds.flatMap((province) => {
      const form = footerForm(book, province, at)?.form
      return form === undefined ? [] : [[province, form]]
    }),
  )
}
