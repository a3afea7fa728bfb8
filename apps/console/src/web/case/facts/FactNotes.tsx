/** What stands around a fact's field: whether it is wanted, that blank is not delete, and what was put right. */
import { For, Match, Show, Switch } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import type { IntakeField } from '../shape.ts'
import type { Draft } from './draft.ts'
import type { Typed } from './read-typed.ts'

export function Aside(props: { field: IntakeField }) {
  return (
    <Switch>
      <Match when={props.field.state === 'missing'}>
        <span class="fact-missing">{t().case.facts.missing}</span>
      </Match>
      <Match when={props.field.state === 'optional'}>{t().kit.optional}</Match>
    </Switch>
  )
}

/** Blank is not delete, whose value to take, and what was put right: said below the field. */
export function Notes(props: { draft: Draft<Typed> }) {
  return (
    <>
      <Show when={props.draft.isKeptBlank()}>
        <p class="field-hint">
          {t().case.facts.blankKept}{' '}
          <Button kind="quiet" small onClick={props.draft.restore}>
            {t().case.facts.restore}
          </Button>
          <Button kind="quiet" small onClick={props.draft.clear}>
            {t().case.facts.clear}
          </Button>
        </p>
      </Show>
      <Show when={props.draft.isContested()}>
        <p class="field-hint acts">
          <Button kind="quiet" small onClick={props.draft.restore}>
            {t().case.facts.takeTheirs}
          </Button>
          <Button kind="quiet" small onClick={props.draft.insist}>
            {t().case.facts.keepMine}
          </Button>
        </p>
      </Show>
      <Show when={props.draft.forgiven().length > 0}>
        <ul class="field-hint">
          <For each={props.draft.forgiven()}>{({ message }) => <li>{say(message)}</li>}</For>
        </ul>
      </Show>
    </>
  )
}
