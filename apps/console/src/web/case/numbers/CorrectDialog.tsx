/** Mends a number that was typed wrongly; the earlier value stays on record. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, For } from 'solid-js'
import { api, problemsOf } from '../../api.ts'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { tell } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { createNumbers, NumberFields } from '../events/NumberFields.tsx'

export function CorrectDialog(props: { onClose: () => void }) {
  const desk = useDesk()
  const recorded = Object.fromEntries(desk.page().numbers.map(({ subject, number }) => [subject, number]))
  const numbers = createNumbers(desk.page(), recorded)
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const correct = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblems([])
    const changed = numbers.given().filter(({ subject, number }) => recorded[subject] !== number)
    try {
      if (changed.length > 0)
        await desk.change((revised) => api.cases.correctNumber.mutate({ ...revised, numbers: changed }))
      tell(() => t().case.done.corrected)
      props.onClose()
    } catch (error) {
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={t().case.numbers.correctTitle}>
      <form class="form" onSubmit={correct} novalidate>
        <p class="second">{t().case.numbers.correctNote}</p>
        <NumberFields numbers={numbers} problems={problems()} />
        <For each={problems().filter(({ path }) => !path?.startsWith('numbers/'))}>
          {(problem) => <ProblemNote problem={problem} />}
        </For>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy()}>
            {t().case.numbers.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
