/** What the client was asked before: when, by whom, how, and what has come since. */
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { type Answers, api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortDay, shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { told } from '../../told.ts'
import { Button } from '../../ui/Button.tsx'
import { caseKey, useDesk } from '../desk.ts'

type RequestRow = Answers['requests']['ofCase'][number]
type Line = RequestRow['lines'][number]

export function RequestHistory() {
  const desk = useDesk()
  const asked = createQuery(() => ({
    queryKey: [...caseKey(desk.page().id), 'requests', desk.page().rev],
    queryFn: () => api.requests.ofCase.query({ id: desk.page().id }),
    placeholderData: keepPreviousData,
  }))
  const withdraw = (request: string) =>
    void desk.act(
      (revised) => api.requests.withdraw.mutate({ ...revised, request }),
      () => words().ask.withdrawn,
    )
  return (
    <section class="request-history" aria-labelledby="request-history">
      <h3 id="request-history">{words().ask.history}</h3>
      <For each={told(asked)} fallback={<p class="quiet">{asked.isPending ? t().kit.loading : words().ask.none}</p>}>
        {(row) => (
          <details class="asked">
            <summary>
              {words().ask.title(shortInstant(row.askedAt), row.askedBy)}{' '}
              <span class="quiet">
                {[
                  words().ask.media[row.medium],
                  row.to && words().ask.to(row.to),
                  row.by && words().ask.until(shortDay(row.by)),
                  words().ask.arrived(row.lines.filter(({ open }) => !open).length, row.lines.length),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </summary>
            <ul class="lines lines-two">
              <For each={row.lines}>{(line) => <AskedLine line={line} />}</For>
            </ul>
            <details>
              <summary class="quiet">{words().ask.asWritten}</summary>
              <pre class="letter" tabindex="0">
                {[row.subject, row.text].filter(Boolean).join('\n\n')}
              </pre>
            </details>
            <Button kind="quiet" small onClick={() => withdraw(row.id)}>
              {words().ask.withdraw}
            </Button>
          </details>
        )}
      </For>
    </section>
  )
}

function AskedLine(props: { line: Line }) {
  const state = () => {
    const { open, arrivedAt } = props.line
    if (arrivedAt === null) return open ? words().ask.open : words().ask.settled
    return open ? words().ask.again(shortInstant(arrivedAt)) : words().ask.came(shortInstant(arrivedAt))
  }
  return (
    <li data-open={props.line.open}>
      {say(props.line.what)} <span class="quiet">{say(props.line.whose)}</span>{' '}
      <Show when={props.line.open} fallback={<span class="asked-came">{state()}</span>}>
        <span class="quiet">{state()}</span>
      </Show>
    </li>
  )
}
