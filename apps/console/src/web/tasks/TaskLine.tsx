/** One task: of which case, what is to be done, by when, and the button that says it is. */
import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'

type LineProps = {
  case?: { id: string; name: string }
  /** The page of the case on which it is done. */
  tab: string
  words: string
  below: string
  when: JSX.Element
  settle: string
  onSettle: () => void
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
      <Button small onClick={props.onSettle} aria-label={props.settle + t().kit.colon + props.words}>
        {props.settle}
      </Button>
    </li>
  )
}
