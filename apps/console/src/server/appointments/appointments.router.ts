/** The room of the appointments: agreed, moved, held, missed, called off. */
import { instant } from '@beian/domain/schema'
import * as z from 'zod'
import { sealJson, sealJsonAlways } from '../cases/keeping.ts'
import { isAhead, type Recording, recordCommand } from '../cases/record-command.ts'
import { newId } from '../ids.ts'
import { refuse } from '../problems.ts'
import { router } from '../trpc.ts'
import { type AppointmentWords, placeOfReason, placeOfWords } from './appointments.queries.ts'
import { meetings } from './appointments.table.ts'

const id = z.string().max(64)
const words = z.string().trim().max(500)

async function find({ act, keeping }: Recording, appointment: string) {
  return act.trx
    .selectFrom('appointments')
    .selectAll()
    .where('id', '=', appointment)
    .where('case_id', '=', keeping.caseId)
    .executeTakeFirst()
}

export const appointmentsRouter = router({
  agree: recordCommand({
    input: {
      step: z.string().max(80).optional(),
      person: id.optional(),
      by: z.enum(meetings),
      at: instant,
      what: words.min(1),
      where: words.default(''),
      note: words.default(''),
    },
    record: async ({ act, keeping }, { step, person, by, at: when, ...told }) => {
      const appointment = newId()
      const sealed = await sealJsonAlways(keeping, placeOfWords(appointment), told satisfies AppointmentWords)
      await act.trx
        .insertInto('appointments')
        .values({
          id: appointment,
          case_id: keeping.caseId,
          step: step ?? null,
          person_id: person ?? null,
          by,
          at: when,
          state: 'agreed',
          words: sealed,
          settled_at: null,
          recorded_at: act.at,
          recorded_by: act.user.id,
          withdrawn_at: null,
        })
        .execute()
      return {
        action: 'appointments.agreed',
        subject: `appointment:${appointment}`,
        details: { by, at: when },
        answer: { appointment },
      }
    },
  }),

  /** Another time: asked for beforehand, or because nobody came. What was agreed before is kept. */
  move: recordCommand({
    input: { appointment: id, at: instant, because: z.enum(['moved', 'missed']), reason: words.default('') },
    record: async (recording, { appointment, at: to, because, reason }) => {
      const { act, keeping } = recording
      const row = await find(recording, appointment)
      if (!row) return refuse('record-unknown', { path: 'appointment' })
      if (row.state === 'held' || row.state === 'cancelled')
        return refuse('appointment-settled', { path: 'appointment' })
      const { n } = await act.trx
        .selectFrom('appointment_moves')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('appointment_id', '=', appointment)
        .executeTakeFirstOrThrow()
      const sealed = await sealJson(keeping, placeOfReason(appointment, n), reason || null)
      const move = { appointment_id: appointment, place: n, from_at: row.at, to_at: to }
      await act.trx
        .insertInto('appointment_moves')
        .values({ ...move, because, reason: sealed, moved_at: act.at })
        .execute()
      await act.trx
        .updateTable('appointments')
        .set({ at: to, state: 'agreed', settled_at: null })
        .where('id', '=', appointment)
        .execute()
      const details = { because, from: row.at, to }
      return { action: 'appointments.moved', subject: `appointment:${appointment}`, details }
    },
  }),

  /** What became of it. A wrong entry is put right by another one. */
  settle: recordCommand({
    input: { appointment: id, state: z.enum(['held', 'missed', 'cancelled', 'agreed']) },
    record: async (recording, { appointment, state }) => {
      const row = await find(recording, appointment)
      if (!row) return refuse('record-unknown', { path: 'appointment' })
      const { act } = recording
      const isPast = state === 'held' || state === 'missed'
      if (isPast && isAhead(recording, row.at)) return refuse('not-yet', { path: 'state' })
      const settled_at = state === 'agreed' ? null : act.at
      await act.trx.updateTable('appointments').set({ state, settled_at }).where('id', '=', appointment).execute()
      return { action: 'appointments.settled', subject: `appointment:${appointment}`, details: { state } }
    },
  }),
})
