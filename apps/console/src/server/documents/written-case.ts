/** The documents of one case: which it needs, and each as it reads now. */

import { subjectTitle, viewOf } from '@beian/domain/casework'
import {
  type DocumentAsked,
  documentKinds,
  documentsAsked,
  type Given,
  type Wording,
  wordingFor,
} from '@beian/domain/documents'
import type { Transaction } from 'kysely'
import { type OpenCase, openCaseFor } from '../cases/opened.ts'
import type { DB } from '../db/tables.ts'
import type { House } from '../house.ts'
import { type Refusal, refuse } from '../problems.ts'
import { readWords } from './words.queries.ts'

export type CaseDocument = DocumentAsked & { readonly given: Given; readonly wording: Wording; readonly rev: number }

/** Those asked for today. A kind without wording for the day and place is not written by us. */
export async function documentsOf(
  house: House,
  trx: Transaction<DB>,
  { loaded, known }: OpenCase,
): Promise<readonly CaseDocument[]> {
  const wordsOf = await readWords({ trx, vault: house.vault, caseId: loaded.row.id })
  const view = viewOf(known)
  return documentsAsked(known).flatMap((asked) => {
    const wording = wordingFor(asked.kind, view, asked.subject)
    if (wording === undefined) return []
    const { words, rev } = wordsOf(asked.kind, asked.subject.id)
    const given: Given = {
      kind: asked.kind,
      view,
      subject: asked.subject,
      procedure: known.procedure.title,
      particulars: words,
    }
    return [{ ...asked, given, wording, rev }]
  })
}

export async function findDocument(
  house: House,
  trx: Transaction<DB>,
  wanted: { caseId: string; kind: string; subject: string },
): Promise<{ open: OpenCase; document: CaseDocument } | Refusal> {
  const open = await openCaseFor(house, trx, wanted.caseId)
  if ('refused' in open) return open
  const all = await documentsOf(house, trx, open)
  const document = all.find(({ kind, subject }) => kind.id === wanted.kind && subject.id === wanted.subject)
  return document ? { open, document } : refuse('unknown-document', { path: 'kind' })
}

export const kindById = (id: string) => documentKinds.find((kind) => kind.id === id)

/** 主体负责人授权书-李静.docx */
export function fileNameOf({ kind, wording, subject }: CaseDocument, ending: string): string {
  const about = subject.noun === 'case' ? '' : `-${subjectTitle(subject).zh}`
  return `${(wording.title ?? kind.title).zh}${about}.${ending}`.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_')
}
