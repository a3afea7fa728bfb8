/** The feed of one procedure's changes. */
import type { Procedure } from '@beian/domain/rulebook'
import type { APIRoute } from 'astro'
import * as to from '../../../../../addresses.ts'
import { periodsOfProcedure } from '../../../../../book/changes.ts'
import { atomResponse } from '../../../../../book/feed.ts'
import { type In, inBoth, procedures } from '../../../../../book/shelf.ts'

export function getStaticPaths() {
  return inBoth(procedures.map((procedure) => ({ params: { procedure: procedure.id }, props: { procedure } })))
}

export const GET: APIRoute<In & { procedure: Procedure }> = ({ props: { lang, procedure } }) =>
  atomResponse(lang, {
    page: to.procedureChanges(procedure.id),
    name: procedure.title[lang],
    periods: periodsOfProcedure(procedure),
  })
