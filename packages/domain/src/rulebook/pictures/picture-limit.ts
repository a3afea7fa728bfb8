/** 图片要求 What one who receives scans takes: kinds of file, bytes, edges. Each with its day, standing and source. */
import type { KnownSourceId } from '../../sources/index.ts'
import type { Confidence, Standing } from '../../vocabulary/standing.ts'
import type { Text } from '../../vocabulary/text.ts'
import type { Start } from '../topic.ts'

export const pictureTypes = ['image/jpeg', 'image/png'] as const
export type PictureType = (typeof pictureTypes)[number]

export type PictureLimit = {
  readonly id: string
  /** Whose limits they are. */
  readonly title: Text
  /** The access providers and platforms by the names a case gives them; none: whoever says nothing of its own. */
  readonly providers: readonly string[]
  readonly from: Start
  readonly standing: Standing
  readonly confidence: Confidence
  readonly cites: readonly KnownSourceId[]
  readonly types: readonly PictureType[]
  readonly megabytes: number
  /** In pixels, whichever way the picture is turned. */
  readonly atLeast?: { readonly short: number; readonly long: number }
  /** Colour is asked. */
  readonly colour: boolean
  readonly note?: Text
}

export function pictureLimit<const L extends PictureLimit>(limit: L): L {
  return limit
}
