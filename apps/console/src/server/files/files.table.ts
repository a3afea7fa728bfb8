/** Files that were received; their content lies encrypted in the blob folder under the name `blob`. */
import type { Instant } from '@beian/domain/vocabulary'

export const mediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type MediaType = (typeof mediaTypes)[number]

export type FileTable = {
  id: string
  client_id: string
  /** SHA-256 of the ciphertext, in hex. */
  blob: string
  media_type: MediaType
  bytes: number
  /** Sealed: a file's name often names a person. */
  name: Buffer
  received_at: Instant
  received_by: string
}

/** What was measured of a picture when it came: JSON of a `Look`. Nothing in it tells whose it is. */
export type FileLookTable = { file_id: string; look: string }
