/** Moves an appointment: to when, whether it was moved beforehand or missed, and why. */
import { createSignal, untrack } from 'solid-js'
import { api } from '../../api.ts'
import { t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useDesk } from '../desk.ts'
import { FormDialog } from './FormDialog.tsx'
import { MeetingTimeFields } from './MeetingTimeFields.tsx'
import { createMeetingTime } from './meeting-time.ts'
import type { AppointmentRow } from './plan-query.ts'
import { Radios } from './Radios.tsx'

const becauses = ['moved', 'missed'] as const

export function MoveDialog(props: { row: AppointmentRow; onClose: () => void }) {
  const desk = useDesk()
  const [because, setBecause] = createSignal<(typeof becauses)[number]>(
    untrack(() => props.row.state) === 'missed' ? 'missed' : 'moved',
  )
  const time = createMeetingTime(untrack(() => props.row.at))
  const [reason, setReason] = createSignal('')
  const send = () => {
    const at = time.at()
    if (!at) return Promise.resolve()
    const told = { appointment: props.row.id, at, because: because(), reason: reason() }
    return desk.change((revised) => api.appointments.move.mutate({ ...revised, ...told }))
  }
  return (
    <FormDialog
      title={words().plan.moveTitle}
      confirm={words().plan.move}
      done={() => words().plan.settled}
      onClose={props.onClose}
      onSend={send}
      unready={time.isUnread() || time.at() === props.row.at}
    >
      <MeetingTimeFields time={time} />
      <Radios
        label={words().plan.because}
        options={becauses.map((one) => ({ value: one, title: words().plan.becauses[one] }))}
        value={because()}
        onChange={setBecause}
      />
      <TextField label={words().plan.reason} aside={t().kit.optional} value={reason()} onInput={setReason} />
    </FormDialog>
  )
}
