/** Which identity documents a person in charge may show: a province may leave some out. */
import { personDocuments, principalDocuments } from '../../vocabulary/dictionaries/principal-documents.ts'
import { check } from '../check.ts'

type Document = (typeof personDocuments)[number]
const options = Object.fromEntries(personDocuments.map((id) => [id, principalDocuments[id].title])) as {
  readonly [D in Document]: (typeof principalDocuments)[D]['title']
}

export const documentIsAllowed = check({
  id: 'document-is-allowed',
  asks: { zh: '证件类型是否可用？', en: 'Is this kind of document taken here?' },
  reads: { document: 'word' },
  params: { documents: { words: options } },
  test: ({ document }, { documents }) =>
    (documents as readonly string[]).includes(document) ? true : { wrong: 'document', saw: document },
})
