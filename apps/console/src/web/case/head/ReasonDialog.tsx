/** Asks why before something is done that a colleague will want to understand later. */
import { api } from '../../api.ts'
import { t } from '../../text/language.ts'
import { useDesk } from '../desk.ts'
import { WordsDialog } from '../WordsDialog.tsx'

const done = { hold: 'held', abandon: 'abandoned', reopen: 'reopened' } as const

export function ReasonDialog(props: { for: keyof typeof done; onClose: () => void }) {
  const desk = useDesk()
  const send = (reason: string) => {
    const command = api.cases[props.for]
    return desk.change((revised) => command.mutate({ ...revised, reason }))
  }
  return (
    <WordsDialog
      title={t().case.acts[props.for]}
      label={t().case.reason[props.for]}
      hint={t().case.reason.hint}
      confirm={t().case.acts[props.for]}
      path="reason"
      onClose={props.onClose}
      onSend={send}
      done={() => t().case.done[done[props.for]]}
    />
  )
}
