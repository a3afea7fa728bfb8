/** The whole content of a stored file, opened chunk by verified chunk. */
import type { House } from '../house.ts'
import type { FileRow } from './files.queries.ts'

export async function contentOf({ blobs, vault, db }: House, { blob }: Pick<FileRow, 'blob'>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of blobs.read(blob, (keyId) => vault.fileKeyById(db, keyId))) chunks.push(chunk)
  return Buffer.concat(chunks)
}
