/** 展示形式 Which form of the filing number a province's websites show, when nobody said: the rules of that day do. */
import { filingNumber, provinceOfFiling } from '@beian/domain/numbers'
import type { ShownForm } from '@beian/domain/snippets'
import type { Day } from '@beian/domain/vocabulary'
import type { Norm } from '../book/cited.ts'
import type { Language } from '../language.ts'

export type Form = { readonly form: ShownForm; readonly by: Norm | null }

export async function formOf(typed: string | undefined, on: Day, language: Language): Promise<Form> {
  const reading = typed === undefined ? null : filingNumber.parse(typed)
  const province = reading?.ok ? provinceOfFiling(reading) : null
  if (province === null) return { form: 'service', by: null }
  const [{ footerForm, noonOf }, { rulebook }, { normOf }] = await Promise.all([
    import('@beian/domain/reading'),
    import('@beian/domain/rulebook'),
    import('../book/cited.ts'),
  ])
  const found = footerForm(rulebook, province, noonOf(on))
  return found === undefined
    ? { form: 'service', by: null }
    : { form: found.form, by: normOf(rulebook, found.by, language) }
}
