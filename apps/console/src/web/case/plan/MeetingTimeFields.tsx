/** The two fields of an appointment's time. */
import { words } from '../../text/words.ts'
import { DayField } from '../../ui/DayField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { createMeetingTime } from './meeting-time.ts'

export function MeetingTimeFields(props: { time: ReturnType<typeof createMeetingTime> }) {
  return (
    <div class="when">
      <DayField label={words().plan.day} value={props.time.day()} onInput={props.time.setDay} />
      <TextField
        label={words().plan.time}
        value={props.time.time()}
        onInput={props.time.setTime}
        inputmode="numeric"
        placeholder="14:30"
      />
    </div>
  )
}
