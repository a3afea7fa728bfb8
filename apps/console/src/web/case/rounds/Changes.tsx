/** What is different between two dossiers: subjects, facts with both values, files, sentences of the rules. */
import type { Text } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { Changed } from '../../ui/Changed.tsx'
import { factTitle } from '../words.ts'
import { factValue } from './fact-value.ts'
import type { RoundChanges } from './rounds-query.ts'

export function Changes(props: { changes: RoundChanges }) {
  const isSame = () => {
    const { subjects, facts, receipts, requirements } = props.changes
    const lists = [subjects.came, subjects.went, facts, receipts.came, receipts.went]
    return [...lists, requirements.came, requirements.went, requirements.changed].every((list) => list.length === 0)
  }
  return (
    <Show when={!isSame()} fallback={<p class="quiet">{words().round.same}</p>}>
      <ul class="changes">
        <Subjects changes={props.changes} />
        <For each={props.changes.facts}>
          {(fact) => (
            <li>
              <span class="quiet as-written">{say(fact.whose)}</span> {factTitle(fact.key)}
              {t().kit.colon}
              <Show when={!fact.secret} fallback={<span class="second">{words().round.secret}</span>}>
                <del class="as-written">{factValue(fact.key, fact.before ?? undefined)}</del>{' '}
                <span aria-hidden="true">→</span>{' '}
                <ins class="as-written">{factValue(fact.key, fact.after ?? undefined)}</ins>
              </Show>
            </li>
          )}
        </For>
        <For each={props.changes.receipts.went}>{(file) => <Gone what={say(file.title)} hash={file.hash} />}</For>
        <For each={props.changes.receipts.came}>{(file) => <Come what={say(file.title)} hash={file.hash} />}</For>
        <Rules changes={props.changes} />
      </ul>
    </Show>
  )
}

function Subjects(props: { changes: RoundChanges }) {
  return (
    <>
      <For each={props.changes.subjects.went}>{(title: Text) => <Gone what={say(title)} />}</For>
      <For each={props.changes.subjects.came}>{(title: Text) => <Come what={say(title)} />}</For>
    </>
  )
}

function Rules(props: { changes: RoundChanges }) {
  const rules = () => props.changes.requirements
  return (
    <>
      <For each={rules().went}>{(text) => <Gone label={words().round.ruleWent} what={say(text)} />}</For>
      <For each={rules().came}>{(text) => <Come label={words().round.ruleCame} what={say(text)} />}</For>
      <For each={rules().changed}>
        {(one) => (
          <li>
            <span class="quiet">{words().round.another}</span>{' '}
            <Changed before={say(one.before)} after={say(one.after)} />
          </li>
        )}
      </For>
    </>
  )
}

function Gone(props: { label?: string; what: string; hash?: string }) {
  return (
    <li>
      <span class="quiet">{props.label ?? words().round.went}</span> <del>{props.what}</del>
      <Hash hash={props.hash} />
    </li>
  )
}

function Come(props: { label?: string; what: string; hash?: string }) {
  return (
    <li>
      <span class="quiet">{props.label ?? words().round.came}</span> <ins>{props.what}</ins>
      <Hash hash={props.hash} />
    </li>
  )
}

function Hash(props: { hash: string | undefined }) {
  return (
    <Show when={props.hash}>
      {(hash) => (
        <span class="hash mono" title={words().round.hash}>
          {hash().slice(0, 16)}…
        </span>
      )}
    </Show>
  )
}
