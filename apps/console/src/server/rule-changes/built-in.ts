/**
 * 随程序更新 Notes at each start which book the program brings: a newer one is a change like a loaded one, and is accepted
 * likewise. An older one (an earlier program started again, or one that is behind a book loaded here) replaces nothing.
 */
import { rulebook } from '@beian/domain/rulebook'
import { carryOut } from '../command/transaction.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../problems.ts'
import { asOf, builtInId, currentBook, pack } from './books.ts'
import { loadBook } from './load-book.ts'

export async function noteBuiltIn(house: House): Promise<{ isNew: boolean }> {
  const id = builtInId()
  const builtIn = await house.db
    .selectFrom('rulebooks')
    .select('id')
    .where('origin', '=', 'built-in')
    .orderBy('loaded_at', 'desc')
    .execute()
  const [last] = builtIn
  if (last?.id === id) return { isNew: false }
  return carryOut(house, { kind: 'console' }, async (act) => {
    if (last === undefined) {
      const values = { origin: 'built-in', as_of: asOf(rulebook), content: pack(rulebook), loaded_by: null } as const
      await act.trx
        .insertInto('rulebooks')
        .values({ id, ...values, loaded_at: act.at })
        .execute()
      await act.journal({ action: 'rules.noted', details: { book: id.slice(0, 12), asOf: asOf(rulebook) } })
      return { isNew: true }
    }
    // Until now these stood on the book of the program that ran last, without saying so.
    await act.trx
      .insertInto('case_books')
      .columns(['case_id', 'book'])
      .expression((eb) =>
        eb
          .selectFrom('cases')
          .select((one) => ['cases.id', one.val(last.id).as('book')])
          .where('cases.id', 'not in', eb.selectFrom('case_books').select('case_books.case_id')),
      )
      .execute()
    const isOlder = builtIn.some((one) => one.id === id) || asOf(rulebook) < asOf((await currentBook(act.trx)).book)
    if (isOlder) {
      act.nothingChanged()
      return { isNew: false }
    }
    const loaded = await loadBook({ ...act, userId: null }, rulebook, 'built-in')
    return isRefusal(loaded) ? loaded : { isNew: true }
  })
}
