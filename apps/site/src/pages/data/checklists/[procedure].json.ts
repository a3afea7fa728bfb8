/** What a procedure asks in the nation, for the checklist that is made in the browser. */
import { checklistData } from '../../../book/finder.ts'
import { procedures } from '../../../book/shelf.ts'

export const getStaticPaths = () =>
  procedures.map((procedure) => ({ params: { procedure: procedure.id }, props: { procedure } }))

type Context = { readonly props: ReturnType<typeof getStaticPaths>[number]['props'] }
export const GET = ({ props }: Context) => Response.json(checklistData(props.procedure))
