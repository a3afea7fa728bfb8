/** Beside the case: why, and what was found. On a narrow screen the answer to "why" comes as a dialog instead. */
import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js'
import { t } from '../../text/language.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDesk } from '../desk.ts'
import { FindingCard } from '../findings/FindingCard.tsx'
import { counted, sorted } from '../findings/gaps.ts'
import { Explained } from './Explained.tsx'

const shown = 4
/** The tabs whose lines have a "why" of their own. */
const explaining = ['materials', 'documents', 'findings', 'deadlines'] as const

export function SidePanel(props: { tab: string }) {
  const desk = useDesk()
  createEffect(
    on(
      () => props.tab,
      () => desk.ask(undefined),
      { defer: true },
    ),
  )
  const pick = () => {
    const { why, tabs } = t().case
    return explaining.some((tab) => tab === props.tab) ? why.pick : why.elsewhere(...explaining.map((tab) => tabs[tab]))
  }
  const isWide = createWide()
  const findings = () => counted(sorted(desk.page()).wrong)
  return (
    <Show
      when={isWide()}
      fallback={
        <Show when={desk.why()}>
          {(ref) => (
            <Dialog open onClose={() => desk.ask(undefined)} title={t().case.why.title}>
              <Explained statement={ref()} />
            </Dialog>
          )}
        </Show>
      }
    >
      <aside class="case-side" aria-label={t().case.why.title}>
        <section aria-live="polite">
          <h2>{t().case.why.title}</h2>
          <Show when={desk.why()} fallback={<p class="quiet">{pick()}</p>}>
            {(ref) => <Explained statement={ref()} />}
          </Show>
        </section>
        <Show when={props.tab !== 'findings' && !desk.page().final && !desk.page().locked && findings().length > 0}>
          <section class="side-findings">
            <h2>{t().case.findings.title}</h2>
            <For each={findings().slice(0, shown)}>{(finding) => <FindingCard finding={finding} brief />}</For>
            <Show when={findings().length > shown}>
              <a href={`/cases/${desk.page().id}/findings`}>{t().case.findings.all(findings().length)}</a>
            </Show>
          </section>
        </Show>
      </aside>
    </Show>
  )
}

/** Whether the panel fits beside the page; the same width as in case.css. */
function createWide() {
  const query = matchMedia('(min-width: 1180px)')
  const [isWide, setWide] = createSignal(query.matches)
  const follow = () => setWide(query.matches)
  query.addEventListener('change', follow)
  onCleanup(() => query.removeEventListener('change', follow))
  return isWide
}
