/** Everything that may have the case returned, the gravest first. */
import { severities } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { t } from '../../text/language.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useDesk } from '../desk.ts'
import { FindingCard } from './FindingCard.tsx'

export function FindingsTab() {
  const desk = useDesk()
  const of = (severity: (typeof severities)[number]) =>
    desk.page().findings.filter((finding) => finding.severity === severity)
  return (
    <Show
      when={desk.page().findings.length > 0}
      fallback={
        <EmptyState title={t().case.findings.none}>
          <p class="second">{t().case.findings.noneNote}</p>
        </EmptyState>
      }
    >
      <For each={severities}>
        {(severity) => (
          <Show when={of(severity).length > 0}>
            <section class="block">
              <h2>
                {t().case.findings.severities[severity]} <span class="quiet">{of(severity).length}</span>
              </h2>
              <div class="findings">
                <For each={of(severity)}>{(finding) => <FindingCard finding={finding} />}</For>
              </div>
            </section>
          </Show>
        )}
      </For>
    </Show>
  )
}
