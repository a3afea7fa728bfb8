/**
 * What stands where something could not be loaded: why, what to do, and the button that does it. `whole`: it is all there is on
 * the page. `list`: where to look instead of trying again, if what was asked for does not exist.
 */

import type { Problem } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { Match, Switch } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { say, t } from '../text/language.ts'
import { Button } from './Button.tsx'

type ErrorStateProps = {
  problem: Problem
  whole?: boolean
  onRetry?: (() => void) | undefined
  list?: { href: string; name: string }
}

export function ErrorState(props: ErrorStateProps) {
  const list = () => (props.problem.code.startsWith('unknown-') ? props.list : undefined)
  return (
    <section class="empty" role="alert">
      <Dynamic component={props.whole ? 'h1' : 'h2'}>{say(props.problem.message)}</Dynamic>
      <p>{say(props.problem.fix)}</p>
      <Switch>
        <Match when={list()}>
          {(one) => (
            <div class="empty-act">
              <A class="button" href={one().href}>
                {one().name}
              </A>
            </div>
          )}
        </Match>
        <Match when={props.onRetry}>
          {(retry) => (
            <div class="empty-act">
              <Button onClick={() => retry()()}>{t().kit.retry}</Button>
            </div>
          )}
        </Match>
      </Switch>
    </section>
  )
}
