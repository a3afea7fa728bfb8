/** What stands where something could not be loaded: why, what to do, and the button that does it. */
import type { Problem } from '@beian/domain/vocabulary'
import { Show } from 'solid-js'
import { say, t } from '../text/language.ts'
import { Button } from './Button.tsx'

export function ErrorState(props: { problem: Problem; onRetry?: (() => void) | undefined }) {
  return (
    <section class="empty" role="alert">
      <h2>{say(props.problem.message)}</h2>
      <p>{say(props.problem.fix)}</p>
      <Show when={props.onRetry}>
        {(retry) => (
          <div class="empty-act">
            <Button onClick={() => retry()()}>{t().kit.retry}</Button>
          </div>
        )}
      </Show>
    </section>
  )
}
