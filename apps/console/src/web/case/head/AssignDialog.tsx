/** Hands a case to another consultant. */
import { createSignal } from 'solid-js'
import { api } from '../../api.ts'
import { ColleagueChoice } from '../../cases/ColleagueChoice.tsx'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDesk } from '../desk.ts'

export function AssignDialog(props: { onClose: () => void }) {
  const desk = useDesk()
  const [chosen, setChosen] = createSignal<string | undefined>(desk.page().consultant.id)
  const hand = async () => {
    const consultant = chosen()
    if (!consultant) return
    const handed = await desk.act(
      (revised) => api.cases.assign.mutate({ ...revised, consultant }),
      () => t().case.done.assigned,
    )
    if (handed) props.onClose()
  }
  return (
    <Dialog open onClose={props.onClose} title={t().case.assign.title}>
      <ColleagueChoice label={t().case.assign.consultant} value={chosen()} onChange={setChosen} />
      <div class="acts acts-end">
        <Button onClick={props.onClose}>{t().kit.cancel}</Button>
        <Button kind="primary" onClick={hand}>
          {t().case.assign.save}
        </Button>
      </div>
    </Dialog>
  )
}
