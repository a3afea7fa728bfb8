/**
 * Whether a file is what it says: its name, the type it was sent as and its content must agree, and the content must be
 * whole. Nothing is decoded or run here; what passes is still only ever shown in a sandbox.
 */
import type { Text } from '@beian/domain/vocabulary'
import { fileTypeFromBuffer } from 'file-type'
import { type Refusal, refuse } from '../problems.ts'
import type { MediaType } from './files.table.ts'
import { judgeJpeg } from './jpeg.ts'
import { judgePdf } from './pdf.ts'
import { judgePng } from './png.ts'

const megabyte = 1024 * 1024

type Kind = {
  title: string
  extensions: readonly string[]
  megabytes: number
  judge: (content: Buffer) => Refusal | undefined
}

export const kinds: Record<MediaType, Kind> = {
  'image/jpeg': { title: 'JPEG', extensions: ['jpg', 'jpeg'], megabytes: 10, judge: judgeJpeg },
  'image/png': { title: 'PNG', extensions: ['png'], megabytes: 10, judge: judgePng },
  'application/pdf': { title: 'PDF', extensions: ['pdf'], megabytes: 25, judge: judgePdf },
}

export function isMediaType(value: string): value is MediaType {
  return value in kinds
}

export function largestBytes(type: MediaType): number {
  return kinds[type].megabytes * megabyte
}

export type Sent = { type: MediaType; name: string; content: Buffer }

/** Undefined when the file may be stored. */
export async function inspect({ type, name, content }: Sent): Promise<Refusal | undefined> {
  if (content.length === 0) return refuse('file-empty')
  if (content.length > largestBytes(type)) return tooLarge(type)
  const found = await fileTypeFromBuffer(content)
  const claimed = claimOf(name) ?? kinds[type].title
  const asSent = claimed === kinds[type].title && found?.mime === type
  if (!asSent)
    return refuse('file-not-what-it-says', { values: { claimed, found: found ? found.ext.toUpperCase() : unknown } })
  return kinds[type].judge(content)
}

export function tooLarge(type: MediaType): Refusal {
  return refuse('file-too-large', { values: { limit: kinds[type].megabytes } })
}

const unknown: Text = { zh: '无法识别的格式', en: 'of no kind we know' }

/** What the ending of a file's name claims; undefined when it has none. */
function claimOf(name: string): string | undefined {
  const ending = /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined) return undefined
  return Object.values(kinds).find((kind) => kind.extensions.includes(ending))?.title ?? ending.toUpperCase()
}
