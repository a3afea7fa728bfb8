/** Fills a DOCX, ours or an agency's, with what is known; what is missing stands as a line to write on. */
import { blankLine, type Filler, type Given } from '@beian/domain/documents'
import { type Noun, type Subject } from '@beian/domain/vocabulary'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { nounNamed } from './names.ts'

/** In a loop the innermost subject is the one that is asked. */
type Scope = { readonly subject: Subject }

export function fillDocx(template: Buffer, given: Pick<Given, 'view' | 'subject'>, fill: Filler): Buffer {
  const { view, subject } = given
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    // Its own log would print the sentences of the document.
    errorLogging: false,
    parser: (tag) => ({
      get: (scope: Scope) => {
        const noun: Noun | undefined = nounNamed(tag)
        if (noun !== undefined) return view.subjects.filter((one) => one.noun === noun).map((one) => ({ subject: one }))
        const filling = fill(tag.trim(), scope.subject)
        return filling && 'text' in filling ? filling.text : blankLine
      },
    }),
  })
  document.render({ subject } satisfies Scope)
  return document.toBuffer()
}
