/** The checklist as files: Markdown to read, CSV to work with, ICS for what has a day. */

import type { Deadline } from '@beian/domain/reading'
import { explain } from '@beian/domain/reading'
import { type Day, dayOf, type Language } from '@beian/domain/vocabulary'
import { fill } from '../../text/fill.ts'
import { standings } from '../../text/words.ts'
import { finderText } from '../finder/text.ts'
import { type Group, groupsOf } from './groups.ts'
import { save } from './save.ts'
import type { Checklist } from './state.ts'
import { checklistText } from './text.ts'

type Whole = NonNullable<Checklist>
export type Dated = { readonly lang: Language; readonly list: Whole; readonly dated: readonly Deadline[] }

type Row = readonly [
  part: string,
  text: string,
  firm: string,
  standing: string,
  since: Day,
  sources: string,
  due: string,
]

function rowsOf({ lang, list, dated }: Dated): readonly Row[] {
  const text = checklistText(lang)
  const due = new Map(dated.map((one) => [one.by.ref, one.due.day]))
  return groupsOf(list).flatMap(({ title, items }: Group) =>
    items.map((item): Row => {
      const why = explain(list.book, item.topic, { by: item.by, on: dayOf(list.at) })
      const sources = why.sources.map((source) => source.title[lang]).join('; ')
      const firm = item.firm ? text.firm : text.advice
      return [
        title[lang],
        item.text[lang],
        firm,
        standings[why.standing][lang],
        why.since.day,
        sources,
        due.get(item.by.ref) ?? '',
      ]
    }),
  )
}

function markdownOf(dated: Dated): string {
  const text = checklistText(dated.lang)
  const { procedure, asked, questions, answers, at } = dated.list
  const said = questions
    .filter(({ id }) => asked.some((one) => one.id === id) && answers[id] !== undefined)
    .map(({ id, title, options }) => {
      const words = options.filter((one) => answers[id]?.includes(one.id)).map((one) => one.title[dated.lang])
      return `- ${title[dated.lang]} ${words.join(', ') || finderText(dated.lang).unsure}`
    })
  const parts = [...Map.groupBy(rowsOf(dated), ([part]) => part)].map(([part, rows]) =>
    [
      `## ${part}`,
      '',
      ...rows.map(([, line, firm, standing, since, sources, due]) => {
        const latest = due === '' ? '' : ` (${text.due} ${due})`
        return `- [ ] ${line}${latest}\n      ${firm} · ${standing} · ${since} · ${sources}`
      }),
      '',
    ].join('\n'),
  )
  return [
    `# ${fill(text.of, { procedure: procedure.title[dated.lang] })}`,
    '',
    dayOf(at),
    '',
    ...said,
    '',
    ...parts,
  ].join('\n')
}

/** Quoted throughout, with the mark by which spreadsheets know UTF-8. */
function csvOf(dated: Dated): string {
  const rows: readonly (readonly string[])[] = [checklistText(dated.lang).columns, ...rowsOf(dated)]
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

export function takeAway(kind: keyof typeof kinds, dated: Dated): void {
  const { ending, type, of } = kinds[kind]
  save(`${dated.list.procedure.id}.${ending}`, type, of(dated))
}

const kinds = {
  markdown: { ending: 'md', type: 'text/markdown', of: markdownOf },
  csv: { ending: 'csv', type: 'text/csv', of: csvOf },
}
