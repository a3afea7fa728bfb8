/** The picture of a procedure's way, a file for each language: the guide stays light, and the picture can be passed on. */
import type { APIRoute } from 'astro'
import { type In, inBoth, procedures } from '../../../../book/shelf.ts'
import { flowDrawn } from '../../../../flow/drawn.ts'

type Props = In & { procedure: (typeof procedures)[number] }

export function getStaticPaths() {
  return inBoth(procedures.map((procedure) => ({ params: { procedure: procedure.id }, props: { procedure } })))
}

export const GET: APIRoute<Props> = ({ props: { lang, procedure } }) =>
  new Response(flowDrawn(lang, procedure), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
