/** The shape of the dataset. */
import { datasetJsonSchema } from '@beian/domain/dataset'

export const GET = () => new Response(`${JSON.stringify(datasetJsonSchema(), null, 1)}\n`)
