/** What runs once the event is recorded, and until when: seen before it is recorded, so that the right hour is told. */
import type { EventId, Instant } from '@beian/domain/vocabulary'
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { api } from '../../api.ts'
import { td } from '../../calendar/words.ts'
import { say, t } from '../../text/language.ts'
import { DueDay, Standing } from '../deadlines/LineParts.tsx'
import { useDesk } from '../desk.ts'

/** `at`: absent means now. */
export function Begun(props: { event: EventId; at: Instant | undefined }) {
  const desk = useDesk()
  const lines = createQuery(() => {
    const asked = { id: desk.page().id, event: props.event, ...(props.at && { happenedAt: props.at }) }
    return {
      queryKey: ['case', desk.page().id, 'begun', props.event, props.at ?? ''],
      queryFn: () => api.deadlines.begunBy.query(asked),
      placeholderData: keepPreviousData,
    }
  })
  return (
    <Show when={lines.isSuccess && lines.data.length > 0}>
      <div class="begun" role="status">
        <p class="quiet">{t().case.event.begins}</p>
        <ul>
          <For each={lines.data}>
            {(line) => (
              <li>
                <Standing line={line} />
                <Show when={line.disputed}>
                  <span class="disputed">{td().disputed}</span>{' '}
                </Show>
                {say(line.title)}
                <span class="due-day">
                  <Show when={line.earliest === null}>
                    {line.kind === 'time-limit' ? t().case.event.until : t().case.event.usually}{' '}
                  </Show>
                  <DueDay line={line} />
                </span>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  )
}
