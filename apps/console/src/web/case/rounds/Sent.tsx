/** What went out, frozen: facts, files with their hashes, and the sentences it was judged by, whatever the rules say today. */
import type { FactKey } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { factTitle } from '../words.ts'
import { factValue } from './fact-value.ts'
import type { RoundRow } from './rounds-query.ts'

type SentRow = RoundRow['sent']

export function Sent(props: { round: RoundRow }) {
  const sent = () => props.round.sent
  const count = () =>
    sent().subjects.reduce((sum, one) => sum + Object.keys(one.facts).length + Object.keys(one.masked).length, 0)
  return (
    <details class="sent">
      <summary>
        {t().case.rounds.sent + t().kit.colon}
        {[
          t().case.rounds.sentFacts(count()),
          t().case.rounds.sentMaterials(sent().receipts.length),
          t().case.rounds.sentRules(sent().requirements.length),
        ].join(' · ')}
      </summary>
      <h3>{words().round.facts}</h3>
      <For each={sent().subjects}>{(subject) => <SentFacts subject={subject} />}</For>
      <h3>{words().round.materials}</h3>
      <ul class="lines lines-two">
        <For each={sent().receipts}>
          {(receipt) => (
            <li>
              {say(receipt.title)} <span class="second as-written">{receipt.name}</span>
              <span class="hash mono" title={words().round.hash}>
                {receipt.hash.slice(0, 16)}…
              </span>
            </li>
          )}
        </For>
      </ul>
      <details class="sent">
        <summary>
          {words().round.rules} <span class="quiet">{sent().requirements.length}</span>
        </summary>
        <ul class="lines lines-two">
          <For each={sent().requirements}>
            {(requirement) => (
              <li>
                {say(requirement.text)} <span class="quiet mono">{requirement.ref}</span>
              </li>
            )}
          </For>
        </ul>
      </details>
      <Show when={sent().findings.length > 0}>
        <h3>{words().round.findings}</h3>
        <ul class="lines lines-two">
          <For each={sent().findings}>
            {(finding) => (
              <li>
                <span class="quiet">{t().case.findings.severities[finding.severity]}</span> {say(finding.message)}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </details>
  )
}

function SentFacts(props: { subject: SentRow['subjects'][number] }) {
  const known = () => Object.entries(props.subject.facts)
  const masked = () => Object.entries(props.subject.masked)
  return (
    <>
      <h4 class="as-written">{say(props.subject.title)}</h4>
      <dl class="pairs sent-facts">
        <For each={known()}>
          {([key, value]) => (
            <>
              <dt>{factTitle(key)}</dt>
              <dd class="as-written">{factValue(key as FactKey, value)}</dd>
            </>
          )}
        </For>
        <For each={masked()}>
          {([key, value]) => (
            <>
              <dt>{factTitle(key)}</dt>
              <dd class="masked-value">{[value].flat().join(t().kit.comma)}</dd>
            </>
          )}
        </For>
      </dl>
    </>
  )
}
