/** Writes the codes of a round's reasons anew, with each change of its answers. */
import type { Round } from '@beian/domain/casework'
import type { Keeping } from '../cases/keeping.ts'

export async function writeReasons({ trx, caseId }: Keeping, { number, answers }: Round): Promise<void> {
  await trx.deleteFrom('return_reasons').where('case_id', '=', caseId).where('round', '=', number).execute()
  const rows = answers.flatMap(({ event, at, reasons }, answer) =>
    reasons.map(({ path, reason }, place) => ({
      case_id: caseId,
      round: number,
      answer,
      place,
      event,
      at,
      catalogue: reason ?? null,
      path: path ?? null,
    })),
  )
  if (rows.length > 0) await trx.insertInto('return_reasons').values(rows).execute()
}
