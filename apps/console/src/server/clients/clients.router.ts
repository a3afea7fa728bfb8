/** The room of the clients: add, search, look at, change, reveal a masked phone. */
import * as z from 'zod'
import { writeNameKeys } from '../cases/list/names.ts'
import { command } from '../command/command.ts'
import type { Act } from '../command/transaction.ts'
import { newId } from '../ids.ts'
import { RefusalError, refuse } from '../problems.ts'
import { indexClient } from '../search/index.queries.ts'
import { router, signedIn } from '../trpc.ts'
import { domainNamesAlsoAt, principalsAlsoAt } from './also-at.ts'
import { findClient, naturesOf, placeOf, searchClients } from './clients.queries.ts'
import { earlierOf } from './earlier.ts'
import { canonicalPhone, maskPhone } from './phone.ts'
import { registerOfClient } from './register.ts'

const id = z.string().max(64)
const name = z.string().trim().min(1).max(200)
const contactName = z.string().trim().min(1).max(64)
const contactPhone = z
  .string()
  .trim()
  .max(40)
  .transform((typed, ctx) => {
    const canonical = canonicalPhone(typed)
    if (canonical === undefined) ctx.addIssue({ code: 'custom', params: { problem: 'not-a-phone' } })
    return canonical ?? z.NEVER
  })
const note = z.string().trim().min(1).max(4000)

/** Left out: stays as it is. `null`: is removed. */
const contact = {
  contactName: contactName.nullish(),
  contactPhone: contactPhone.nullish(),
  note: note.nullish(),
}

type Contact = { [field in keyof typeof contact]?: string | null | undefined }

export const clientsRouter = router({
  /** By a part of a name or number, by pinyin, or by the whole phone of the contact. */
  list: signedIn
    .input(
      z.strictObject({ search: z.string().trim().max(200).default(''), limit: z.int().min(1).max(200).default(50) }),
    )
    .query(async ({ ctx, input }) => {
      const { db, vault } = ctx.house
      const phone = canonicalPhone(input.search)
      const rows = await searchClients(db, vault, {
        text: input.search,
        phoneLookup: phone === undefined ? undefined : vault.lookup('phone', phone),
        limit: input.limit,
      })
      return rows.map(({ created_at: createdAt, ...row }) => ({ ...row, createdAt }))
    }),

  get: signedIn.input(z.strictObject({ id })).query(async ({ ctx, input }) => {
    const { db, vault } = ctx.house
    const row = await findClient(db, input.id)
    if (!row) throw new RefusalError(refuse('unknown-client', { path: 'id' }))
    const open = (column: 'contact_name' | 'contact_phone' | 'note') =>
      row[column] === null ? null : vault.open(db, placeOf(column, row.id), row[column])
    const phone = await open('contact_phone')
    return {
      id: row.id,
      name: row.name,
      contactName: await open('contact_name'),
      contactPhoneMasked: phone === null ? null : maskPhone(phone),
      note: await open('note'),
      /** What its principals are, as far as its cases say. */
      natures: await naturesOf(db, row.id),
      createdAt: row.created_at,
      rev: row.rev,
    }
  }),

  /** Principals, services, domain names and numbers over all cases; and who else has the same. */
  register: signedIn.input(z.strictObject({ id })).query(({ ctx, input }) => registerOfClient(ctx.house.db, input.id)),

  /** What a new case can take over from earlier ones. */
  earlier: signedIn.input(z.strictObject({ id })).query(({ ctx, input }) => earlierOf(ctx.house.db, input.id)),

  /** Other clients with the same credit code or domain name, while it is typed. */
  alsoAt: signedIn
    .input(z.strictObject({ text: z.string().trim().max(255), except: id.optional() }))
    .query(async ({ ctx, input: { text, except } }) => {
      const plain = text.normalize('NFKC')
      const { db } = ctx.house
      return [
        ...(await principalsAlsoAt(db, { values: [plain.toUpperCase().replaceAll(/[\s-]/g, '')], except })),
        ...(await domainNamesAlsoAt(db, { values: [plain.toLowerCase()], except })),
      ]
    }),

  add: command({
    input: z.strictObject({ name, ...contact }),
    by: 'everybody',
    revises: 'nothing',
    run: async (act, input) => {
      const clientId = newId()
      const { trx, at, user, journal } = act
      const none = { contact_name: null, contact_phone: null, contact_phone_lookup: null, note: null }
      const row = { id: clientId, name: input.name, created_at: at, created_by: user.id, rev: 1 }
      await trx
        .insertInto('clients')
        .values({ ...row, ...none, ...(await seal(act, clientId, input)) })
        .execute()
      await indexClient({ trx, vault: act.house.vault }, { id: clientId, name: input.name })
      const fields = Object.keys(input)
      await journal({ action: 'clients.added', clientId, subject: `client:${clientId}`, fields })
      return { id: clientId, rev: 1 }
    },
  }),

  change: command({
    input: z.strictObject({ id, rev: z.int().positive(), name: name.optional(), ...contact }),
    by: 'everybody',
    revises: (input) => ({ table: 'clients', id: input.id, rev: input.rev }),
    run: async (act, input) => {
      const { id: clientId, rev, ...given } = input
      const fields = Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : [field]))
      const changes = {
        ...(given.name === undefined ? {} : { name: given.name }),
        ...(await seal(act, clientId, given)),
      }
      if (fields.length > 0) await act.trx.updateTable('clients').set(changes).where('id', '=', clientId).execute()
      if (given.name !== undefined) {
        await writeNameKeys(act.trx, { client_id: clientId })
        await indexClient({ trx: act.trx, vault: act.house.vault }, { id: clientId, name: given.name })
      }
      await act.journal({ action: 'clients.changed', clientId, subject: `client:${clientId}`, fields })
      return { rev: rev + 1 }
    },
  }),

  /** The whole phone, for one client; that it was shown is in the journal. */
  reveal: command({
    input: z.strictObject({ id }),
    by: 'everybody',
    revises: 'nothing',
    run: async ({ trx, house, journal }, input) => {
      const row = await findClient(trx, input.id)
      if (!row) return refuse('unknown-client', { path: 'id' })
      await journal({
        action: 'clients.revealed',
        clientId: row.id,
        subject: `client:${row.id}`,
        fields: ['contactPhone'],
      })
      if (row.contact_phone === null) return { contactPhone: null }
      return { contactPhone: await house.vault.open(trx, placeOf('contact_phone', row.id), row.contact_phone) }
    },
  }),
})

/** The columns for what was given, sealed with the client's key. */
async function seal({ trx, house, at }: Act, clientId: string, given: Contact) {
  const sealed = (column: 'contact_name' | 'contact_phone' | 'note', text: string | null) =>
    text === null ? null : house.vault.seal(trx, { scope: clientId, place: placeOf(column, clientId), text, at })
  const { contactName: who, contactPhone: phone, note: remark } = given
  return {
    ...(who === undefined ? {} : { contact_name: await sealed('contact_name', who) }),
    ...(remark === undefined ? {} : { note: await sealed('note', remark) }),
    ...(phone === undefined
      ? {}
      : {
          contact_phone: await sealed('contact_phone', phone),
          contact_phone_lookup: phone === null ? null : house.vault.lookup('phone', phone),
        }),
  }
}
