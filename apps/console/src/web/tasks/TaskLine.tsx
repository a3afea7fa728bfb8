/** One task: of which case, what is to be done, by when, and the button that says it is. */
import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'

type LineProps = {
  /** Absent on the page of the case itself. */
  case?: { id: string; name: string } | undefined
  /** The page of the case on which it is done. */
  tab: string
  words: string
  below: string
  when: JSX.Element
  settle: string
  onSettle: () => void
  /** Absent where nobody gave it: it follows from what was found. */
  onAmend?: () => void
}

export function TaskLine(props: LineProps) {
  return (
    <li class="today-line task-line">
      <div class="today-what">
        <Show when={props.case} fallback={props.words}>
          {(of) => (
            <>
              <A class="list-link" href={`/cases/${of().id}/${props.tab}`}>
                {of().name}
              </A>
              <span class="task-words">{props.words}</span>
            </>
          )}
        </Show>
        <span class="list-below">{props.below}</span>
      </div>
      <div class="today-when">{props.when}</div>
      <div class="acts">
        <Show when={props.onAmend}>
          {(amend) => (
            <Button
              kind="quiet"
              small
              onClick={() => amend()()}
              aria-label={t().desk.tasks.amend + t().kit.colon + props.words}
            >
              {t().desk.tasks.amend}
            </Button>
          )}
        </Show>
        <Button small onClick={props.onSettle} aria-label={props.settle + t().kit.colon + props.words}>
          {props.settle}
        </Button>
      </div>
    </li>
  )
}
