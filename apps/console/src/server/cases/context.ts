/** The book, the register and the moment, as the domain takes them. */
import type { Context, FilingCase } from '@beian/domain/casework'
import { rulebook } from '@beian/domain/rulebook'
import { registerOf } from '../register/register.ts'
import type { Keeping } from './keeping.ts'

export async function contextFor(keeping: Keeping, filingCase: Pick<FilingCase, 'subjects'>): Promise<Context> {
  const { trx: db, vault, caseId, clientId, at } = keeping
  return { rulebook, register: await registerOf({ db, vault, caseId, clientId }, filingCase), at }
}
