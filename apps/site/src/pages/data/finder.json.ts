/** The questions of the path finder, and the part of the book it reads. */
import { finderData } from '../../book/finder.ts'

export const GET = () => Response.json(finderData())
