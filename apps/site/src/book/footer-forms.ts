/** What each province's footers show, as the browser gets it: these lines, not the book. */
import { footerForm } from '@beian/domain/reading'
import { rulebook } from '@beian/domain/rulebook'
import type { ShownForm } from '@beian/domain/snippets'
import { type Language, type ProvinceId, provinceIds } from '@beian/domain/vocabulary'
import type { FormAdvice } from '@beian/snippet-maker'
import * as to from '../addresses.ts'
import { at } from '../settings.ts'
import { anchorOf, provinceOf } from './stated.ts'

/** Each with its sentence and the page that says why. */
export function formAdvice(lang: Language): Readonly<Partial<Record<ProvinceId, FormAdvice>>> {
  return Object.fromEntries(
    provinceIds.flatMap((id) => {
      const found = footerForm(rulebook, id, at)
      if (found === undefined) return []
      const { topic, by, form } = found
      const { name } = provinceOf(id)
      const text = { zh: `${name.zh}：${found.text.zh}`, en: `${name.en}: ${found.text.en}` }
      return [[id, { form, text, href: to.rule(topic.id, anchorOf(topic, by.scope, by.statement))(lang) }]]
    }),
  )
}

export function shownForms(): Readonly<Partial<Record<ProvinceId, ShownForm>>> {
  return Object.fromEntries(Object.entries(formAdvice('zh')).map(([id, { form }]) => [id, form]))
}
