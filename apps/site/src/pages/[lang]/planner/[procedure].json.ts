/** The steps of a procedure with their lengths, as the planner loads them. */
import type { APIRoute } from 'astro'
import { plannedProcedure } from '../../../book/planned.ts'
import { type In, inBoth, procedures } from '../../../book/shelf.ts'

type Props = In & { procedure: (typeof procedures)[number] }

export function getStaticPaths() {
  return inBoth(procedures.map((procedure) => ({ params: { procedure: procedure.id }, props: { procedure } })))
}

export const GET: APIRoute<Props> = ({ props: { lang, procedure } }) => Response.json(plannedProcedure(lang, procedure))
