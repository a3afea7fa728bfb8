/** One account at a provider. There is no field for a password, and the hint says so. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { api, problemsOf } from '../api.ts'
import { ProviderField } from '../providers/ProviderField.tsx'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell } from '../ui/toast.tsx'
import type { Account } from './Accounts.tsx'

type AccountDialogProps = {
  client: string
  initialAccount: Account | undefined
  onDone: () => void
  onClose: () => void
}

const owners = ['client', 'agency', 'other'] as const
const fields = ['provider', 'loginHint', 'heldBy', 'note']

export default function AccountDialog(props: AccountDialogProps) {
  const words = () => t().desk.register.accounts
  const before = props.initialAccount
  const [provider, setProvider] = createSignal(before?.provider ?? '')
  const [belongsTo, setBelongsTo] = createSignal<Account['belongsTo']>(before?.belongsTo ?? 'client')
  const [loginHint, setLoginHint] = createSignal(before?.loginHint ?? '')
  const [heldBy, setHeldBy] = createSignal(before?.heldBy ?? '')
  const [note, setNote] = createSignal(before?.note ?? '')
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const at = (path: string) => problems().find((problem) => problem.path === path)
  const elsewhere = () => problems().find(({ path }) => !fields.includes(path ?? ''))

  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblems([])
    const told = {
      provider: provider(),
      belongsTo: belongsTo(),
      loginHint: loginHint(),
      heldBy: heldBy(),
      note: note(),
    }
    try {
      if (before) await api.accounts.change.mutate({ id: before.id, rev: before.rev, ...told })
      else await api.accounts.add.mutate({ client: props.client, ...told })
      props.onDone()
      tell(() => words().saved)
      props.onClose()
    } catch (error) {
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={props.onClose} title={before ? words().edit : words().add}>
      <form class="form" onSubmit={save} novalidate>
        <ProviderField label={words().provider} value={provider()} onInput={setProvider} problem={at('provider')} />
        <Field label={words().belongsTo} group>
          {() => (
            <div class="segments segments-large">
              <For each={owners}>
                {(owner) => (
                  <label class="segment">
                    <input
                      type="radio"
                      name="belongs-to"
                      checked={belongsTo() === owner}
                      onChange={() => setBelongsTo(owner)}
                    />
                    <span>{words().owners[owner]}</span>
                  </label>
                )}
              </For>
            </div>
          )}
        </Field>
        <TextField
          label={words().loginHint}
          aside={t().kit.optional}
          hint={words().loginHintHint}
          value={loginHint()}
          onInput={setLoginHint}
          problem={at('loginHint')}
          autocomplete="off"
        />
        <TextField
          label={words().heldBy}
          aside={t().kit.optional}
          value={heldBy()}
          onInput={setHeldBy}
          problem={at('heldBy')}
        />
        <TextField
          label={words().note}
          aside={t().kit.optional}
          value={note()}
          onInput={setNote}
          problem={at('note')}
          lines={2}
        />
        <Show when={elsewhere()}>{(problem) => <ProblemNote problem={problem()} />}</Show>
        <div class="acts">
          <Button type="submit" kind="primary" busy={busy()}>
            {t().kit.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
