/** Hands over, rests or resumes many cases: asks what is needed, then tells of each how it went. */
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import type { CaseRow } from '../../case/shape.ts'
import { createTask, TaskFields } from '../../tasks/TaskFields.tsx'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { ColleagueChoice } from '../ColleagueChoice.tsx'
import { nameOf } from '../columns.tsx'
import { type Act, createRun, type Outcome } from './run.ts'

type ActProps = {
  act: 'assign' | 'task' | 'hold' | 'resume'
  rows: readonly CaseRow[]
  /** The chosen cases as they stand after a change. */
  fresh: () => readonly CaseRow[]
  onChanged: () => Promise<void>
  onClose: () => void
}

export default function ActDialog(props: ActProps) {
  // oxlint-disable-next-line solid/reactivity -- the cases that were chosen when the dialog was opened
  const run = createRun(props.rows)
  const [consultant, setConsultant] = createSignal<string>()
  const [reason, setReason] = createSignal('')
  const task = createTask()
  const ready = {
    assign: () => consultant() !== undefined,
    task: task.isReady,
    hold: () => reason().trim() !== '',
    resume: () => true,
  }
  const isReady = () => ready[props.act]()

  const assign: Act = async ({ id, rev, consultant: before }) => {
    const to = consultant() ?? ''
    if (before.id === to) return undefined
    const { rev: now } = await api.cases.assign.mutate({ id, rev, consultant: to })
    return { undo: () => api.cases.assign.mutate({ id, rev: now, consultant: before.id }) }
  }
  const hold: Act = (row) => holdFor(row, reason().trim())
  const resume: Act = async ({ id, rev }) => {
    await api.cases.resume.mutate({ id, rev })
    return undefined
  }
  const open: Act = async ({ id }) => {
    const { id: opened } = await api.tasks.open.mutate({ caseId: id, ...task.given() })
    return { undo: () => api.tasks.withdraw.mutate({ id: opened }) }
  }
  const acts = { assign, task: open, hold, resume }

  const start = async (event: Event) => {
    event.preventDefault()
    await run.start(acts[props.act])
    await props.onChanged()
    const done = run.of('done')
    const undoable = done.filter(({ undo }) => undo)
    if (run.of('refused').length + run.of('waiting').length > 0) return
    const text = () => t().list.bulk.result(done.length, 0)
    if (undoable.length === 0) tell(text)
    else tell(text, { title: () => t().list.bulk.undo, run: () => void undoAll(undoable, props.onChanged) })
    props.onClose()
  }
  const again = async (event: Event) => {
    run.again(props.fresh())
    await start(event)
  }

  return (
    <Dialog open onClose={() => !run.running() && props.onClose()} title={t().list.bulk.title[props.act]}>
      <form class="form" onSubmit={start} novalidate>
        <p class="second">{t().list.bulk.of(props.rows.length)}</p>
        <Show when={!run.begun()}>
          <Switch fallback={<p>{t().list.bulk.noUndo}</p>}>
            <Match when={props.act === 'assign'}>
              <ColleagueChoice label={t().case.assign.consultant} value={consultant()} onChange={setConsultant} />
            </Match>
            <Match when={props.act === 'task'}>
              <TaskFields task={task} />
            </Match>
            <Match when={props.act === 'hold'}>
              <TextField
                label={t().list.bulk.why}
                hint={t().list.bulk.whyHint}
                value={reason()}
                onInput={setReason}
                lines={2}
              />
            </Match>
          </Switch>
        </Show>
        <Show when={run.begun()}>
          <progress
            class="bulk-progress"
            max={props.rows.length}
            value={props.rows.length - run.of('waiting').length}
          />
          <p role="status">{t().list.bulk.progress(props.rows.length - run.of('waiting').length, props.rows.length)}</p>
          <Outcomes outcomes={[...run.of('refused'), ...(run.running() ? [] : run.of('waiting'))]} />
        </Show>
        <div class="acts acts-end">
          <Show when={!run.running()} fallback={<Button onClick={run.stop}>{t().list.bulk.stop}</Button>}>
            <Button onClick={props.onClose}>{run.begun() ? t().kit.close : t().kit.cancel}</Button>
            <Show
              when={run.begun()}
              fallback={
                <Button type="submit" kind="primary" disabled={!isReady()}>
                  {t().list.bulk[props.act]}
                </Button>
              }
            >
              <Button kind="primary" onClick={(event) => void again(event)}>
                {t().list.bulk.again}
              </Button>
            </Show>
          </Show>
        </div>
      </form>
    </Dialog>
  )
}

async function holdFor({ id, rev }: CaseRow, reason: string): ReturnType<Act> {
  const { rev: now } = await api.cases.hold.mutate({ id, rev, reason })
  return { undo: () => api.cases.resume.mutate({ id, rev: now }) }
}

/** What did not go through, with the reason; what did is only counted. */
function Outcomes(props: { outcomes: readonly Outcome[] }) {
  return (
    <ul class="bulk-outcomes" tabindex="0">
      <For each={props.outcomes}>
        {({ row, state, problem }) => (
          <li>
            <strong>{nameOf(row)}</strong>{' '}
            <Show
              when={problem}
              fallback={<span class="quiet">{state === 'waiting' ? t().list.bulk.skipped : ''}</span>}
            >
              {(known) => (
                <span>
                  <span class="problem-why">{say(known().message)}</span> {say(known().fix)}
                </span>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}

async function undoAll(outcomes: readonly Outcome[], onChanged: () => Promise<void>): Promise<void> {
  let failed = 0
  for (const { undo } of outcomes) {
    try {
      await undo?.()
    } catch (error) {
      failed++
      tellProblem(problemOf(error))
    }
  }
  await onChanged()
  tell(() => (failed === 0 ? t().list.bulk.undone : t().list.bulk.result(outcomes.length - failed, failed)))
}
