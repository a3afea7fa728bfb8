/**
 * What procedures, stages and questions are called. The list is told with its rows, so that it does not load the book; what
 * it was not told yet, such as a stage that is only filtered by, is looked up in the book once it is there.
 */
import type { ProcedureId, Text } from '@beian/domain/vocabulary'
import { createRoot, createSignal } from 'solid-js'
import { say } from '../text/language.ts'

export type Titles = readonly (readonly [string, Text])[]

const [known, setKnown] = createRoot(() => createSignal<ReadonlyMap<string, Text>>(new Map()))
let asked: Promise<void> | undefined

export function learnTitles(titles: Titles): void {
  if (titles.some(([id, title]) => !isSame(known().get(id), title)))
    setKnown((before) => new Map([...before, ...titles]))
}

const isSame = (before: Text | undefined, now: Text) => before?.zh === now.zh && before.en === now.en

export function procedureTitle(id: ProcedureId): Text {
  return titleOf(id) ?? { zh: '', en: '' }
}

export function stageTitle(procedure: ProcedureId, stage: string): string {
  const title = titleOf(`${procedure}/${stage}`)
  return title ? say(title) : ''
}

/** What is due: it comes with the rows only. */
export function topicTitle(topic: string): string {
  const title = known().get(`topic/${topic}`)
  return title ? say(title) : ''
}

function titleOf(id: string): Text | undefined {
  const title = known().get(id)
  if (!title) asked ??= readBook()
  return title
}

async function readBook(): Promise<void> {
  const { procedureList } = await import('./words.ts')
  learnTitles(
    procedureList.flatMap(({ id, title, stages }) => [
      [id, title] as const,
      ...stages.map((stage) => [`${id}/${stage.id}`, stage.title] as const),
    ]),
  )
}
