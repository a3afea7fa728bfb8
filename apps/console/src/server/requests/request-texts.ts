/** The request to the client as it goes out: by medium and language, for everybody or for one person of the case. */
import { addWorkingDays, publishedCalendar } from '@beian/domain/calendar'
import { type ClientRequest, requestToClient } from '@beian/domain/casework'
import { type Day, dayOf, type Text } from '@beian/domain/vocabulary'
import type { Look } from '../cases/look.ts'
import type { ClientRequestTable } from './requests.table.ts'

export type Wanted = {
  readonly of?: string | undefined
  readonly by?: Day | undefined
  /** Or in so many working days. */
  readonly workingDays?: number | undefined
}

export type Written = Pick<ClientRequestTable, 'medium' | 'language'>

export function dayWanted({ context }: Pick<Look, 'context'>, { by, workingDays }: Wanted): Day | undefined {
  if (by !== undefined || workingDays === undefined) return by
  return addWorkingDays(context.calendar ?? publishedCalendar, dayOf(context.at), workingDays).day
}

export async function requestOf(
  look: Pick<Look, 'loaded' | 'context' | 'keeping'>,
  wanted: Wanted,
): Promise<ClientRequest> {
  const { trx, clientId } = look.keeping
  const { name } = await trx.selectFrom('clients').select('name').where('id', '=', clientId).executeTakeFirstOrThrow()
  const by = dayWanted(look, wanted)
  const { of } = wanted
  return requestToClient(look.loaded.filingCase, {
    ...look.context,
    client: name,
    ...(by === undefined ? {} : { by }),
    ...(of === undefined ? {} : { of }),
  })
}

function inLanguages({ zh, en }: Text, language: Written['language'], between = '\n\n'): string {
  if (language === 'both') return zh === en ? zh : `${zh}${between}${en}`
  return { zh, en }[language]
}

/** What is pasted, mailed or printed. */
export function textOf(request: ClientRequest, { medium, language }: Written): { subject: string; text: string } {
  const { chat, mail, text } = request
  if (medium === 'wechat') return { subject: '', text: inLanguages(chat, language) }
  if (medium === 'paper') return { subject: '', text: inLanguages(text, language) }
  return { subject: inLanguages(mail.subject, language, ' / '), text: inLanguages(mail.text, language) }
}
