/** Gives a view its name, and says whether colleagues see it. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, Show } from 'solid-js'
import { type Answers, api, problemOf } from '../../api.ts'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { TextField } from '../../ui/TextField.tsx'

type DialogProps = {
  view: Answers['views']['list'][number] | undefined
  address: string
  onClose: () => void
  onSaved: () => void
}

export default function ViewDialog(props: DialogProps) {
  // oxlint-disable-next-line solid/reactivity -- what the fields begin with
  const [name, setName] = createSignal(props.view?.name ?? '')
  // oxlint-disable-next-line solid/reactivity -- what the fields begin with
  const [shared, setShared] = createSignal(props.view?.shared ?? false)
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      const given = { name: name(), shared: shared() }
      if (props.view) await api.views.change.mutate({ id: props.view.id, rev: props.view.rev, ...given })
      else await api.views.save.mutate({ ...given, address: props.address })
      props.onSaved()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={props.view ? t().list.views.rename : t().list.views.save}>
      <form class="form" onSubmit={save} novalidate>
        <TextField
          label={t().list.views.name}
          hint={t().list.views.nameHint}
          value={name()}
          onInput={setName}
          problem={problem()?.path === 'name' ? problem() : undefined}
          required
        />
        <label class="check">
          <input type="checkbox" checked={shared()} onChange={(event) => setShared(event.currentTarget.checked)} />
          <span>{t().list.views.share}</span>
        </label>
        <Show when={problem()?.path === 'name' ? undefined : problem()}>
          {(whole) => <ProblemNote problem={whole()} />}
        </Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy()}>
            {t().kit.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
