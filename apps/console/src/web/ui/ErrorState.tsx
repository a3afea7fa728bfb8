/** What stands where something could not be loaded: why, what to do, and the button that does it. `whole`: it is all there is on the page. */
import type { Problem } from '@beian/domain/vocabulary'
import { Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { say, t } from '../text/language.ts'
import { Button } from './Button.tsx'

export function ErrorState(props: { problem: Problem; whole?: boolean; onRetry?: (() => void) | undefined }) {
  return (
    <section class="empty" role="alert">
      <Dynamic component={props.whole ? 'h1' : 'h2'}>{say(props.problem.message)}</Dynamic>
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
