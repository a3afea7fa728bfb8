/** What a task asks for: words, a day, and who does it. The same for one case and for many. */
import type { Day, Problem } from '@beian/domain/vocabulary'
import { createSignal } from 'solid-js'
import { ColleagueChoice } from '../cases/ColleagueChoice.tsx'
import { useSignedIn } from '../shell/signed-in.ts'
import { t } from '../text/language.ts'
import { DayField } from '../ui/DayField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { typedDay } from '../ui/typed-day.ts'

export type Task = ReturnType<typeof createTask>

export type GivenTask = {
  readonly id: string
  readonly words: string
  readonly day: Day
  readonly owner: { readonly id: string; readonly name: string }
}

/** `from`: one that is open, to be changed. */
export function createTask(from?: GivenTask) {
  const me = useSignedIn()
  const [words, setWords] = createSignal(from?.words ?? '')
  const [day, setDay] = createSignal<string>(from?.day ?? '')
  const [chosen, setOwner] = createSignal(from?.owner.id)
  const owner = () => chosen() ?? me()?.id
  return {
    words,
    setWords,
    day,
    setDay,
    owner,
    setOwner,
    isReady: () => words().trim() !== '' && typedDay(day()) !== undefined && owner() !== undefined,
    given: () => ({ words: words().trim(), day: typedDay(day()) as Day, owner: owner() ?? '' }),
  }
}

export function TaskFields(props: { task: Task }) {
  const unread = (): Problem | undefined => {
    if (props.task.day().trim() === '' || typedDay(props.task.day())) return undefined
    const { message, fix } = t().desk.tasks.dayUnread
    return { code: 'wrong-form', path: 'day', message: { zh: message, en: message }, fix: { zh: fix, en: fix } }
  }
  return (
    <>
      <TextField
        label={t().desk.tasks.what}
        hint={t().desk.tasks.whatHint}
        value={props.task.words()}
        onInput={props.task.setWords}
        maxlength={200}
        autofocus
      />
      <DayField label={t().desk.tasks.day} value={props.task.day()} onInput={props.task.setDay} problem={unread()} />
      <ColleagueChoice label={t().desk.tasks.owner} value={props.task.owner()} onChange={props.task.setOwner} />
    </>
  )
}
