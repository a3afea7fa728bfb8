/** 页脚 What each service shows at the foot of its pages: its numbers, the filing number in the form its province asks for. */
import { type Context, type FilingCase, knownOf, snippetNumbers, subjectTitle, viewOf } from '@beian/domain/casework'
import { footerForms } from '@beian/domain/reading'

export function footerRows(filingCase: FilingCase, context: Context) {
  // A footer is judged by the law of today, not by that of the day the case was sent.
  const forms = footerForms(context.rulebook, { ...viewOf(knownOf(filingCase, context)), at: context.at })
  return snippetNumbers(filingCase).map(
    ({ subject, filing, principalFiling, licence, publicSecurity, domainNames }) => {
      const said = forms.find((one) => one.subject === subject)
      const shown = filingCase.subjects.find(({ id }) => id === subject)
      const form = said?.form ?? 'service'
      return {
        subject,
        title: shown ? subjectTitle(shown) : { zh: subject, en: subject },
        filing: (form === 'principal' ? principalFiling : undefined) ?? filing ?? null,
        licence: licence ?? null,
        publicSecurity: publicSecurity ?? null,
        form,
        /** What the province says about the form, in words. */
        advice: said?.text ?? null,
        domainNames,
      }
    },
  )
}
