/** What a line of the timeline says: a heading, and what stands below it. */
import { events, type Text } from '@beian/domain/vocabulary'
import type { Answers } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'

export type PastItem = Answers['timeline']['ofCase'][number]
export type PastKind = PastItem['kind']
type Of<K extends PastKind> = Extract<PastItem, { kind: K }>
export type PastWords = { readonly heading: string; readonly below: readonly string[] }

const filled = (...parts: readonly (string | null | undefined)[]) =>
  parts.filter((part): part is string => Boolean(part))
const list = (texts: readonly Text[]) => texts.map((text) => say(text)).join(t().kit.comma)

const tellings: { readonly [K in PastKind]: (item: Of<K>) => PastWords } = {
  event: ({ event, note, reasons }) => ({ heading: say(events[event]), below: [...filled(note), ...reasons] }),
  person: ({ event, person }) => ({ heading: `${say(person)} ${words().past.person}`, below: [say(events[event])] }),
  step: ({ step, outcome, note }) => ({
    heading: [say(step), outcome ? say(outcome) : ''].filter(Boolean).join(' · '),
    below: filled(note),
  }),
  appointment: ({ act, what, where, for: at }) => ({
    heading: `${what} · ${act === 'agreed' ? words().past.agreed(shortInstant(at)) : words().past.outcomes[act]}`,
    below: filled(where),
  }),
  moved: ({ what, from, to, because, reason }) => ({
    heading: `${what} · ${words().past.moved(shortInstant(from), shortInstant(to))}`,
    below: filled(filled(words().plan.becauses[because], reason).join(words().past.because)),
  }),
  dispatch: ({ act, way, what, whom, courier, number }) => ({
    heading: `${words().past[act][way]}${t().kit.colon}${what}`,
    below: filled(filled(whom, courier, number).join(' · ')),
  }),
  notice: ({ how, whom, what }) => ({ heading: words().past.told(whom, words().plan.hows[how]), below: [what] }),
  request: ({ medium, to, count, by }) => ({
    heading: words().past.asked(words().ask.media[medium], count),
    below: filled(to && words().ask.to(to), by && words().past.until(by)),
  }),
  materials: ({ titles }) => ({ heading: words().past.materials(titles.length), below: [list(titles)] }),
}

export function pastWords(item: PastItem): PastWords {
  const telling = tellings[item.kind] as (item: PastItem) => PastWords
  return telling(item)
}
