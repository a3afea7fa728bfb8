/** The rules a case's page explains, as commands of the palette: found by their question or sentence, each opens its reasons. */
import type { PageCommand } from '../../palette/page-commands.ts'
import { say } from '../../text/language.ts'
import type { CasePage } from '../shape.ts'

export function rulesOf({ explanations }: CasePage, ask: (ref: string) => void): readonly PageCommand[] {
  return Object.entries(explanations).map(([ref, { question, text }]) => ({
    id: `rule-${ref.replaceAll(/[^\w-]/g, '-')}`,
    title: say(question),
    note: say(text),
    sought: true,
    run: () => ask(ref),
  }))
}
