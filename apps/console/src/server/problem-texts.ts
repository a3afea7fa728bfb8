/** What a person reads when the console refuses: what is wrong, and what to do about it, in Chinese and in English. */
import { accountsTexts } from './problem-texts/accounts.ts'
import { casesTexts } from './problem-texts/cases.ts'
import { deskTexts } from './problem-texts/desk.ts'
import { documentsTexts } from './problem-texts/documents.ts'
import { filesTexts } from './problem-texts/files.ts'
import { formsTexts } from './problem-texts/forms.ts'
import { requestsTexts } from './problem-texts/requests.ts'
import type { ProblemText } from './problem-texts/text.ts'
import type { OwnProblemCode } from './problems.ts'

export const problemTexts: Record<OwnProblemCode, ProblemText> = {
  ...requestsTexts,
  ...formsTexts,
  ...accountsTexts,
  ...deskTexts,
  ...casesTexts,
  ...filesTexts,
  ...documentsTexts,
}
