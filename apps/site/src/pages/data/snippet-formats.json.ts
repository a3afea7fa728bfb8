/** The formats of the snippet maker as a reader chooses among them; what writes them is script. */
import { allFormats } from '@beian/snippet-maker/tools-at-hand'

export const GET = () => new Response(JSON.stringify(allFormats))
