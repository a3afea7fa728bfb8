/** 页脚 What each service shows at the foot of its pages: the number in the form its province asks for. */
import { type Context, type FilingCase, shownForm, snippetNumbers, subjectTitle } from '@beian/domain/casework'
import { footerForm } from '@beian/domain/reading'
import type { ProvinceId } from '@beian/domain/vocabulary'

export function footerRows(filingCase: FilingCase, context: Context) {
  const { principal, services } = snippetNumbers(filingCase)
  const [province] = filingCase.subjects.flatMap(({ facts }) => (facts['principal.province'] ?? []) as ProvinceId | [])
  return services.map(({ subject, number, domainNames }) => {
    const form = shownForm(filingCase, context, subject)
    const service = filingCase.subjects.find(({ id }) => id === subject)
    return {
      subject,
      title: service ? subjectTitle(service) : { zh: number, en: number },
      number: form === 'principal' && principal !== undefined ? principal : number,
      form,
      /** What the province says about the form, in words. */
      advice: province === undefined ? null : (footerForm(context.rulebook, province, context.at)?.text ?? null),
      domainNames,
    }
  })
}
