/** 页脚 What each service shows at the foot of its pages: the number in the form its province asks for. */
import { type Context, type FilingCase, knownOf, snippetNumbers, subjectTitle, viewOf } from '@beian/domain/casework'
import { footerForms } from '@beian/domain/reading'

export function footerRows(filingCase: FilingCase, context: Context) {
  const { principal, services } = snippetNumbers(filingCase)
  // A footer is judged by the law of today, not by that of the day the case was sent.
  const forms = footerForms(context.rulebook, { ...viewOf(knownOf(filingCase, context)), at: context.at })
  return services.map(({ subject, number, domainNames }) => {
    const said = forms.find((one) => one.subject === subject)
    const service = filingCase.subjects.find(({ id }) => id === subject)
    const form = said?.form ?? 'service'
    return {
      subject,
      title: service ? subjectTitle(service) : { zh: number, en: number },
      number: form === 'principal' && principal !== undefined ? principal : number,
      form,
      /** What the province says about the form, in words. */
      advice: said?.text ?? null,
      domainNames,
    }
  })
}
