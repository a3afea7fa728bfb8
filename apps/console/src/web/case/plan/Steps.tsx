/** The steps of the playbook over the stages of the procedure: done, now, ahead, and those that only follow a return. */
import { actors } from '@beian/domain/vocabulary'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { api } from '../../api.ts'
import { say } from '../../text/language.ts'
import { longDay, shortDay } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Each } from '../../ui/Each.tsx'
import { later } from '../../ui/later.ts'
import { Parts } from '../../ui/Parts.tsx'
import { useDesk } from '../desk.ts'
import { SubmitDialog } from '../events/SubmitDialog.tsx'
import { WordsDialog } from '../WordsDialog.tsx'
import { AgreeDialog } from './AgreeDialog.tsx'
import { AssignStepDialog } from './AssignStepDialog.tsx'
import type { PlanPage, PlanStep } from './plan-query.ts'
import { type Opened, StepActs } from './StepActs.tsx'
import { StepDays } from './StepDays.tsx'
import { StepMeetings } from './StepMeetings.tsx'
import { TakeDialog } from './TakeDialog.tsx'

/** It reads numbers as they are typed, so it brings their formats along. */
const EventDialog = later(() => import('../events/EventDialog.tsx'))

export function Steps(props: { plan: PlanPage }) {
  const desk = useDesk()
  const [opened, setOpened] = createSignal<Opened>()
  const close = () => setOpened(undefined)
  const is = (what: Opened['what']) => (opened()?.what === what ? opened() : undefined)
  const [takingBack, setTakingBack] = createSignal(false)
  const takeBack = (reason: string) => desk.change((revised) => api.playbooks.takeBack.mutate({ ...revised, reason }))
  const last = () => props.plan.steps.find(({ id }) => id === props.plan.lastRecorded)
  return (
    <>
      <ol class="plan-steps">
        <Each of={props.plan.steps}>
          {(step) => <StepLine step={step()} plan={props.plan} onOpen={(one) => setOpened(one)} />}
        </Each>
      </ol>
      <Show when={props.plan.lastRecorded}>
        <p>
          <Button kind="quiet" small onClick={() => setTakingBack(true)}>
            {words().plan.takeBack}
          </Button>
        </p>
      </Show>
      <Show when={takingBack() ? last() : undefined}>
        {(step) => (
          <WordsDialog
            title={words().past.back.title(say(step().title))}
            label={words().past.back.reason}
            hint={words().past.back.hint}
            confirm={words().past.back.open}
            path="reason"
            lines={2}
            onClose={() => setTakingBack(false)}
            onSend={takeBack}
            done={() => words().past.back.done}
          >
            <p>{words().past.back.note}</p>
          </WordsDialog>
        )}
      </Show>
      <Show when={is('take')} keyed>
        {(one) => <TakeDialog step={one.step} outcome={one.outcome?.id} onClose={close} />}
      </Show>
      <Show when={is('assign')} keyed>
        {(one) => <AssignStepDialog step={one.step} onClose={close} />}
      </Show>
      <Show when={is('agree')} keyed>
        {(one) => <AgreeDialog step={one.step} onClose={close} />}
      </Show>
      <Show when={is('submit')}>
        <SubmitDialog onClose={close} />
      </Show>
      <Show when={is('event')} keyed>
        {(one) => (
          <Suspense>
            <EventDialog event={one.outcome?.event ?? undefined} onClose={close} />
          </Suspense>
        )}
      </Show>
    </>
  )
}

type LineProps = { step: PlanStep; plan: PlanPage; onOpen: (opened: Opened) => void }

function StepLine(props: LineProps) {
  const step = () => props.step
  const isNow = () => step().state === 'now'
  return (
    <li class="plan-step" data-state={step().state} aria-current={isNow() ? 'step' : undefined}>
      <span class="plan-mark" aria-hidden="true" />
      <div class="plan-what">
        <p class="plan-name">
          <strong>{say(step().title)}</strong>
          <span class="plan-state">{words().plan.states[step().state]}</span>
          <span class="quiet">
            <Parts
              of={[
                say(actors[step().who]),
                step().stage ? say(step().stage?.title ?? step().title) : words().plan.beside,
              ]}
            />
          </span>
        </p>
        <Show when={isNow()}>
          <p class="second">{say(step().does)}</p>
        </Show>
        <Show when={step().note}>{(note) => <p class="plan-note">{note()}</p>}</Show>
        <Show when={step().outOfDate}>{(note) => <p class="plan-old">{say(note())}</p>}</Show>
        <Visits step={step()} />
        <StepMeetings step={step()} rows={props.plan.appointments} />
        <StepActs step={step()} onOpen={props.onOpen} />
      </div>
      <StepDays step={step()} late={isNow() && props.plan.late} since={props.plan.since} />
    </li>
  )
}

function Visits(props: { step: PlanStep }) {
  return (
    <For each={props.step.visits}>
      {(visit) => (
        <p class="plan-visit">
          <time datetime={visit.on} title={longDay(visit.on)}>
            {shortDay(visit.on)}
          </time>{' '}
          <Show when={visit.outcome}>{(outcome) => <span>{say(outcome())}</span>}</Show>{' '}
          <span class="quiet">
            <Show when={visit.record} fallback={words().plan.byEvent}>
              {(record) => (
                <Parts of={[say(actors[record().owner]), record().by && words().plan.by(record().by ?? '')]} />
              )}
            </Show>
          </span>
          <Show when={visit.record?.note}>{(note) => <span class="second"> {note()}</span>}</Show>
        </p>
      )}
    </For>
  )
}
