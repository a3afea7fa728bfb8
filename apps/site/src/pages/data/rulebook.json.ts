/** The whole book for anybody, as the domain writes it. */
import { datasetOf } from '@beian/domain/dataset'
import { rulebook } from '@beian/domain/rulebook'

export const GET = () => new Response(`${JSON.stringify(datasetOf(rulebook))}\n`)
