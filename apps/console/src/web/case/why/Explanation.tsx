/** Why a statement counts: its sentence, whose norm it is, since when, who says so, and the near miss beside it. */
import { provinceIds } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { provinceName } from '../../cases/near.ts'
import { say, t } from '../../text/language.ts'
import { Parts } from '../../ui/Parts.tsx'
import type { ExplanationRow } from '../shape.ts'

/** `below`: it stands below its question and whose answer it is. */
export function Explanation(props: { of: ExplanationRow; below?: boolean }) {
  const words = () => t().case.why
  const scope = () => {
    const province = provinceIds.find((id) => id === props.of.scope)
    return province ? provinceName(province) : words().nation
  }
  const since = () => {
    const { known, day } = props.of.since
    return `${words().since[known]} ${day} ${known === 'seen' ? '' : words().sinceWord}`.trim()
  }
  return (
    <div class="explained">
      <Show when={!props.below}>
        <h3>{say(props.of.question)}</h3>
      </Show>
      <p class="chips">
        <Show when={!props.below}>
          <span class="chip">{scope()}</span>
        </Show>
        <span class="chip">{words().standings[props.of.standing]}</span>
      </p>
      <div class="explained-body">
        <p>{say(props.of.text)}</p>
        <Show when={props.of.note}>{(note) => <p class="second">{say(note())}</p>}</Show>
        <p class="quiet">
          <Parts
            of={[since(), words().confidences[props.of.confidence], props.of.seen && words().seen(props.of.seen)]}
          />
        </p>
        <Show when={props.of.old}>
          <p class="explained-old">{words().old}</p>
        </Show>
        <ul class="sources">
          <For each={props.of.sources}>{(source) => <SourceLine source={source} />}</For>
        </ul>
        <Show when={props.of.disputed}>
          {(dispute) => (
            <p class="second">
              <strong>{words().disputed}</strong>
              {say(dispute().question)} {say(dispute().why)}
            </p>
          )}
        </Show>
        <Show when={!props.below && props.of.nearMiss}>
          {(miss) => (
            <p class="quiet">
              {isNamedSo(say(miss())) ? '' : words().nearMiss}
              {say(miss())}
            </p>
          )}
        </Show>
      </div>
    </div>
  )
}

/** Many examples say in their own name that they are a near miss. */
function isNamedSo(name: string): boolean {
  return /^(相近|near miss)/i.test(name)
}

function SourceLine(props: { source: ExplanationRow['sources'][number] }) {
  const title = () => say(props.source.title)
  /** Many titles begin with who publishes them. */
  const issuer = () => (title().startsWith(say(props.source.issuer)) ? '' : say(props.source.issuer))
  return (
    <li>
      <Show when={props.source.url.startsWith('http')} fallback={<Name of={props.source} />}>
        <a href={props.source.url} target="_blank" rel="noopener noreferrer">
          <Name of={props.source} />
        </a>
      </Show>
      <span class="quiet"> {issuer()}</span>
    </li>
  )
}

/** Its title, and the number it was issued under on one line. */
function Name(props: { of: ExplanationRow['sources'][number] }) {
  return (
    <>
      {say(props.of.title)}
      <Show when={props.of.number}>
        {' '}
        <span class="sources-number">{props.of.number}</span>
      </Show>
    </>
  )
}
