/** One case that a change of the rules touches: what was asked, found and due beside what will be. */
import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { Answers } from '../api.ts'
import { procedureTitle } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import { Changed } from '../ui/Changed.tsx'
import { tr } from './words.ts'

export type Touched = Answers['ruleChanges']['waiting'][number]

export function TouchedCase(props: { touched: Touched; children?: JSX.Element }) {
  const touched = () => props.touched
  return (
    <article class="touched">
      <header class="touched-head">
        <h3>
          <A href={`/cases/${touched().caseId}`}>{touched().client}</A> · {say(procedureTitle(touched().procedure))}
        </h3>
        {props.children}
      </header>
      <dl class="touched-list">
        <For each={touched().asked}>
          {(one) => (
            <Pair
              title={tr().asked}
              was={one.before ? say(one.before) : undefined}
              is={one.after ? say(one.after) : undefined}
            />
          )}
        </For>
        <For each={touched().found.went}>{(one) => <Pair title={tr().found} was={say(one)} is={undefined} />}</For>
        <For each={touched().found.came}>{(one) => <Pair title={tr().found} was={undefined} is={say(one)} />}</For>
        <For each={touched().due}>
          {(one) => (
            <Pair
              title={tr().due + t().kit.colon + say(one.title)}
              was={one.before ?? undefined}
              is={one.after ?? undefined}
            />
          )}
        </For>
      </dl>
    </article>
  )
}

function OneSide(props: { was: string | undefined; is: string | undefined }) {
  return (
    <>
      <Show when={props.was} fallback={<span class="quiet">{tr().came}</span>}>
        {(was) => <del>{was()}</del>}
      </Show>
      <span aria-hidden="true"> → </span>
      <Show when={props.is} fallback={<span class="quiet">{tr().gone}</span>}>
        {(is) => <ins>{is()}</ins>}
      </Show>
    </>
  )
}

function Pair(props: { title: string; was: string | undefined; is: string | undefined }) {
  return (
    <div class="touched-pair">
      <dt>{props.title}</dt>
      <dd>
        <Show when={props.was && props.is} fallback={<OneSide was={props.was} is={props.is} />}>
          <Changed before={props.was ?? ''} after={props.is ?? ''} />
        </Show>
      </dd>
    </div>
  )
}
