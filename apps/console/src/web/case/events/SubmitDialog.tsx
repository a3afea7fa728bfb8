/** Sends the dossier to whoever judges it first, or says what still keeps it from being sent. */
import { events, type Problem } from '@beian/domain/vocabulary'
import { A } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { api, problemsOf } from '../../api.ts'
import { ProviderField } from '../../providers/ProviderField.tsx'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { tell } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { subjectOf } from '../words.ts'
import { Begun } from './Begun.tsx'
import { createWhen, WhenFields } from './WhenFields.tsx'

const shown = 6

export function SubmitDialog(props: { onClose: () => void }) {
  const desk = useDesk()
  const named = subjectOf(desk.page(), 'service')?.facts['service.accessProvider']
  const [provider, setProvider] = createSignal(named ?? '')
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const when = createWhen()
  const sending = () => desk.page().sending
  const blocks = () => desk.page().findings.filter(({ severity }) => severity === 'block')
  const risks = () => desk.page().findings.filter(({ severity, accepted }) => severity === 'risk' && !accepted)
  const at = (path: string) => problems().find((problem) => problem.path === path)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblems([])
    try {
      const what = { ...(sending()?.asksProvider && { provider: provider() }), ...when.given() }
      await desk.change((revised) => api.cases.submit.mutate({ ...revised, ...what }))
      tell(() => t().case.done.submitted)
      props.onClose()
    } catch (error) {
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={props.onClose} title={t().case.acts.submit}>
      <Show
        when={blocks().length === 0}
        fallback={
          <>
            <p>{t().case.submit.blocked(blocks().length)}</p>
            <ul class="lines">
              <For each={blocks().slice(0, shown)}>
                {(finding) => (
                  <li>
                    <strong>{say(finding.message)}</strong> <span class="list-below">{say(finding.fix)}</span>
                  </li>
                )}
              </For>
            </ul>
            <div class="acts acts-end">
              <A class="button button-primary" href={`/cases/${desk.page().id}/findings`} onClick={props.onClose}>
                {t().case.findings.all(blocks().length)}
              </A>
            </div>
          </>
        }
      >
        <form class="form" onSubmit={submit} novalidate>
          <p class="second">
            {t().case.submit.note}{' '}
            <Show when={sending()}>
              {(known) => <span class="part">{t().case.submit.leadsTo(say(known().to.title))}</span>}
            </Show>
          </p>
          <Show when={desk.page().unchangedSince}>
            {(last) => (
              <p class="banner-risk">{t().case.submit.unchanged(say(events[last().event]), shortInstant(last().at))}</p>
            )}
          </Show>
          <Show when={risks().length > 0}>
            <p class="banner-risk">{t().case.submit.risks(risks().length)}</p>
          </Show>
          <Show when={sending()?.asksProvider}>
            <ProviderField
              label={t().case.submit.provider}
              value={provider()}
              onInput={setProvider}
              problem={at('provider')}
            />
          </Show>
          <WhenFields when={when} label={t().case.submit.when} />
          <Show when={when.isUnread() ? undefined : sending()}>
            {(known) => <Begun event={known().event} at={when.given().happenedAt} />}
          </Show>
          <For each={problems().filter(({ path }) => path !== 'provider')}>
            {(problem) => <ProblemNote problem={problem} />}
          </For>
          <div class="acts acts-end">
            <Button onClick={props.onClose}>{t().kit.cancel}</Button>
            <Button type="submit" kind="primary" busy={busy()} disabled={when.isUnread()}>
              {t().case.submit.save}
            </Button>
          </div>
        </form>
      </Show>
    </Dialog>
  )
}
