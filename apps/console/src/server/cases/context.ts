/** The book, the working days, the register and the moment, as the domain takes them. */
import type { FilingCase, TimedContext } from '@beian/domain/casework'
import { calendarInForce } from '../calendar/calendar-in-force.ts'
import { registerOf } from '../register/register.ts'
import { isAsked } from '../requests/asked.queries.ts'
import { bookFor } from '../rule-changes/book-in-force.ts'
import type { Keeping } from './keeping.ts'

export async function contextFor(
  keeping: Keeping,
  filingCase: Pick<FilingCase, 'subjects' | 'happened'>,
): Promise<TimedContext> {
  const { trx: db, vault, caseId, clientId, at } = keeping
  const register = await registerOf({ db, vault, caseId, clientId }, filingCase)
  const asked = await isAsked(db, caseId, filingCase)
  return { rulebook: await bookFor(db, caseId), calendar: await calendarInForce(db), register, asked, at }
}
