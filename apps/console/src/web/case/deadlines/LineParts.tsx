/** What every line with a limit shows: whose word it is, and until when. */
import { Show } from 'solid-js'
import { td } from '../../calendar/words.ts'
import { shortDay, shortInstant } from '../../text/when.ts'
import type { DateLine } from './queries.ts'

type Limit = Pick<DateLine, 'source' | 'kind' | 'layer' | 'begins' | 'earliest' | 'due'>

/** Whose word it is: the law's, a provider's, an agency's (a house rule is one's own), or experience. */
function standing({ source, kind, layer }: Limit): 'law' | 'practice' | 'provider' | 'agency' | undefined {
  if (source === 'expiry' || source === 'own') return undefined
  if (layer !== 'ministry') return layer
  return kind === 'estimate' ? 'practice' : 'law'
}

export function Standing(props: { line: Limit }) {
  return (
    <Show when={standing(props.line)}>
      {(whose) => (
        <>
          <span class="chip" data-standing={whose()}>
            {td().standings[whose()]}
          </span>{' '}
        </>
      )}
    </Show>
  )
}

export function DueDay(props: { line: Limit }) {
  const day = ({ day: on, instant }: Limit['due']) => (instant ? shortInstant(instant) : shortDay(on))
  const from = (): string | undefined => {
    const { begins, earliest } = props.line
    if (begins) return shortDay(begins)
    return earliest ? day(earliest) : undefined
  }
  return (
    <Show when={from()} fallback={day(props.line.due)}>
      {(first) => <>{td().range(first(), day(props.line.due))}</>}
    </Show>
  )
}
