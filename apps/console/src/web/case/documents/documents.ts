/** The documents of a case, as the server lists them. */
import { createQuery } from '@tanstack/solid-query'
import { type Answers, api } from '../../api.ts'
import { caseKey, useDesk } from '../desk.ts'

export type DocumentRow = Answers['documents']['ofCase']['documents'][number]
export type Reading = Answers['documents']['read']
export type Blank = Reading['missing'][number]
export type Block = Reading['blocks'][number]

export function createDocuments() {
  const desk = useDesk()
  return createQuery(() => ({
    queryKey: [...caseKey(desk.page().id), 'documents'],
    queryFn: () => api.documents.ofCase.query({ id: desk.page().id }),
  }))
}

export function pathOf(
  caseId: string,
  { kind, subject }: Pick<DocumentRow, 'kind' | 'subject'>,
  ending: 'docx' | 'pdf',
) {
  return `/documents/${caseId}/${kind}/${subject}/${ending}`
}
