/** Everything that may have the case returned, the gravest first; and in short what is simply not there yet. */
import { severities } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { Each } from '../../ui/Each.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useDesk } from '../desk.ts'
import type { FindingRow } from '../shape.ts'
import { FindingCard } from './FindingCard.tsx'
import { sorted } from './gaps.ts'
import { Leads } from './Leads.tsx'

/** One question may find several things in one subject. */
const nameOf = ({ code, subject, path, ref }: FindingRow) => [code, subject, path, ref].join(' ')

export function FindingsTab() {
  const desk = useDesk()
  const found = () => sorted(desk.page())
  const of = (severity: (typeof severities)[number]) => found().wrong.filter((one) => one.severity === severity)
  return (
    <>
      <Show when={desk.page().findings.length === 0}>
        <EmptyState title={t().case.findings.none}>
          <p class="second">{t().case.findings.noneNote}</p>
        </EmptyState>
      </Show>
      <For each={severities}>
        {(severity) => (
          <Show when={of(severity).length > 0}>
            <section class="block">
              <h2>
                {t().case.findings.severities[severity]} <span class="quiet">{of(severity).length}</span>
              </h2>
              <div class="findings">
                <Each of={of(severity)} by={nameOf}>
                  {(finding) => <FindingCard finding={finding()} />}
                </Each>
              </div>
            </section>
          </Show>
        )}
      </For>
      <Show when={found().gaps.length > 0}>
        <section class="block">
          <h2>
            {t().case.findings.gaps} <span class="quiet">{found().gaps.length}</span>
          </h2>
          <p class="quiet">{t().case.findings.gapsNote}</p>
          <ul class="gaps">
            <For each={found().gaps}>{(finding) => <Gap finding={finding} />}</For>
          </ul>
        </section>
      </Show>
    </>
  )
}

function Gap(props: { finding: FindingRow }) {
  const message = () => say(props.finding.message)
  return (
    <li>
      <Leads finding={props.finding} class="link-button" field={message()} material={message()} />
    </li>
  )
}
