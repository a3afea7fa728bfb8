/** Day and time of something that happened; left as they stand, they mean now. */
import type { Instant } from '@beian/domain/vocabulary'
import { createSignal } from 'solid-js'
import { enCase } from '../../text/en.case.ts'
import { t } from '../../text/language.ts'
import { zhCase } from '../../text/zh.case.ts'
import { DayField } from '../../ui/DayField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { typedDay } from '../../ui/typed-day.ts'
import { instantAt, shownAt, typedTime } from './happened-at.ts'

export function createWhen() {
  const opened = shownAt(Date.now())
  const [day, setDay] = createSignal(opened.day)
  const [time, setTime] = createSignal(opened.time)
  const isNow = () => day() === opened.day && time() === opened.time
  return {
    day,
    setDay,
    time,
    setTime,
    isUnread: () => typedDay(day()) === undefined || typedTime(time()) === undefined,
    /** Empty while it still means now. */
    given: (): { happenedAt?: Instant } => {
      const at = isNow() ? undefined : instantAt(day(), time())
      return at ? { happenedAt: at } : {}
    },
  }
}

const pair = (pick: (words: typeof zhCase) => { message: string; fix: string }) => ({
  code: 'unread',
  message: { zh: pick(zhCase).message, en: pick(enCase).message },
  fix: { zh: pick(zhCase).fix, en: pick(enCase).fix },
})
const dayUnread = pair((words) => words.facts.dayUnread)
const timeUnread = pair((words) => words.event.timeUnread)

export function WhenFields(props: { when: ReturnType<typeof createWhen>; label?: string }) {
  return (
    <div class="when">
      <DayField
        label={props.label ?? t().case.event.day}
        value={props.when.day()}
        onInput={props.when.setDay}
        problem={typedDay(props.when.day()) ? undefined : dayUnread}
      />
      <TextField
        label={t().case.event.time}
        value={props.when.time()}
        onInput={props.when.setTime}
        inputmode="numeric"
        problem={typedTime(props.when.time()) ? undefined : timeUnread}
      />
    </div>
  )
}
