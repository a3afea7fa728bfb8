/** The details of a client. What is left blank stays as it was; nothing is deleted by leaving it empty. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, type JSX, Show } from 'solid-js'
import { problemsOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'

export type ClientDetails = { name: string; contactName?: string; contactPhone?: string; note?: string }

const fields = ['name', 'contactName', 'contactPhone', 'note']

export function ClientForm(props: {
  initialDetails?: Partial<Record<'name' | 'contactName' | 'note', string | null>>
  phoneMasked?: string | null
  onSave: (details: ClientDetails) => Promise<void>
  /** Below the name: who is there already. */
  doubles?: (name: () => string) => JSX.Element
}) {
  const initial = (name: 'name' | 'contactName' | 'note') => props.initialDetails?.[name] ?? ''
  const [name, setName] = createSignal(initial('name'))
  const [contactName, setContactName] = createSignal(initial('contactName'))
  const [contactPhone, setContactPhone] = createSignal('')
  const [note, setNote] = createSignal(initial('note'))
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const at = (path: string) => problems().find((problem) => problem.path === path)
  const typed = (path: string, put: (value: string) => unknown) => (value: string) => {
    put(value)
    setProblems((all) => all.filter((problem) => problem.path !== path))
  }
  const elsewhere = () => problems().find(({ path }) => !fields.includes(path ?? ''))

  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblems([])
    const optional = { contactName: contactName(), contactPhone: contactPhone(), note: note() }
    const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value.trim() !== ''))
    try {
      await props.onSave({ name: name(), ...given })
    } catch (error) {
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form class="form" onSubmit={save} novalidate>
      <TextField
        label={t().clients.name}
        hint={t().clients.nameHint}
        value={name()}
        onInput={typed('name', setName)}
        problem={at('name')}
        autofocus
      />
      {props.doubles?.(name)}
      <TextField
        label={t().clients.contactName}
        aside={t().kit.optional}
        value={contactName()}
        onInput={typed('contactName', setContactName)}
        problem={at('contactName')}
      />
      <TextField
        label={t().clients.contactPhone}
        aside={t().kit.optional}
        hint={t().clients.contactPhoneHint}
        value={contactPhone()}
        onInput={typed('contactPhone', setContactPhone)}
        problem={at('contactPhone')}
        placeholder={props.phoneMasked ?? ''}
        inputmode="tel"
      />
      <TextField
        label={t().clients.note}
        aside={t().kit.optional}
        value={note()}
        onInput={typed('note', setNote)}
        problem={at('note')}
        lines={3}
      />
      <Show when={elsewhere()}>{(problem) => <ProblemNote problem={problem()} />}</Show>
      <div class="acts">
        <Button type="submit" kind="primary" busy={busy()}>
          {t().clients.create}
        </Button>
      </div>
    </form>
  )
}
