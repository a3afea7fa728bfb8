/** 提交包 The accepted files in the order of the checklist, each under the name it will have for whoever receives it. */
import { type Context, checklist, materialTitle } from '@beian/domain/casework'
import type { PictureLimit } from '@beian/domain/documents'
import type { Text } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { Loaded } from '../cases/load.ts'
import type { DB } from '../db/tables.ts'
import { type FileRow, findFile } from '../files/files.queries.ts'

export type Item = {
  readonly number: number
  /** Without its ending, which is known when the file is made. */
  readonly name: string
  readonly material: string
  readonly subject: string
  readonly file: FileRow
}

export type Preparation = { readonly items: readonly Item[]; readonly missing: readonly Text[] }

export async function preparationOf(
  trx: Transaction<DB>,
  { filingCase, fileIds }: Loaded,
  context: Context,
): Promise<Preparation> {
  const items: Item[] = []
  const missing: Text[] = []
  for (const line of checklist(filingCase, context).materials) {
    if (line.state === 'not-required') continue
    const accepted = line.receipts.filter(({ state }) => state === 'accepted')
    if (line.state !== 'accepted') missing.push(ofSubject(line))
    for (const { id, material } of accepted) {
      const file = await findFile(trx, fileIds.get(id) ?? '')
      if (!file) continue
      const number = items.length + 1
      const title = materialTitle(material).zh
      const subject = line.subjectTitle.zh
      items.push({ number, name: nameOf(number, title, subject), material: title, subject, file })
    }
  }
  return { items, missing }
}

function ofSubject({ title, subjectTitle }: { title: Text; subjectTitle: Text }): Text {
  return { zh: `${title.zh}（${subjectTitle.zh}）`, en: `${title.en} (${subjectTitle.en})` }
}

const longestPart = 40

/** 01_营业执照_深圳市星河数据有限公司 */
function nameOf(number: number, ...parts: readonly string[]): string {
  const plain = parts.map((part) =>
    [...part.replaceAll(/[\\/:*?"<>|\s\p{Cc}\p{Cf}]+/gu, '')].slice(0, longestPart).join(''),
  )
  return [String(number).padStart(2, '0'), ...plain.filter((part) => part !== '')].join('_')
}

/** How a file will leave, as far as that is known before it is made. */
export function willBe(
  file: Pick<FileRow, 'media_type' | 'bytes'>,
  limit: PictureLimit,
): 'pictures' | 'smaller' | 'cleaned' {
  if (file.media_type === 'application/pdf') return 'pictures'
  return file.bytes > limit.megabytes * 1024 * 1024 ? 'smaller' : 'cleaned'
}
