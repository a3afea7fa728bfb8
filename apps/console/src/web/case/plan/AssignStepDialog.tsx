/** Says who shall do a step, and what to mind. */
import { type Actor, actors } from '@beian/domain/vocabulary'
import { createSignal, untrack } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useDesk } from '../desk.ts'
import { FormDialog } from './FormDialog.tsx'
import { OwnerChoice } from './OwnerChoice.tsx'
import type { PlanStep } from './plan-query.ts'

export function AssignStepDialog(props: { step: PlanStep; onClose: () => void }) {
  const desk = useDesk()
  const [owner, setOwner] = createSignal<Actor>(untrack(() => props.step.who))
  const [note, setNote] = createSignal(untrack(() => props.step.note) ?? '')
  const send = () => {
    const told = { step: props.step.id, owner: owner(), note: note() }
    return desk.change((revised) => api.playbooks.assign.mutate({ ...revised, ...told }))
  }
  return (
    <FormDialog
      title={words().plan.assignTitle(say(props.step.title))}
      confirm={words().plan.save}
      done={() => words().plan.assigned}
      onClose={props.onClose}
      onSend={send}
    >
      <OwnerChoice value={owner()} onChange={setOwner} hint={words().plan.usually(say(actors[props.step.usually]))} />
      <TextField
        label={words().plan.note}
        aside={t().kit.optional}
        hint={words().plan.noteHint}
        value={note()}
        onInput={setNote}
        lines={2}
      />
    </FormDialog>
  )
}
