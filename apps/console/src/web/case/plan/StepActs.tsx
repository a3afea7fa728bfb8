/** What can be done at a step: the outcomes of the present one as buttons; of another, those that somebody may note afterwards. */
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import type { PlanStep } from './plan-query.ts'

type Outcome = PlanStep['outcomes'][number]
export type Opened = { what: 'take' | 'assign' | 'agree' | 'event' | 'submit'; step: PlanStep; outcome?: Outcome }
type StepActsProps = { step: PlanStep; onOpen: (opened: Opened) => void }

export function StepActs(props: StepActsProps) {
  const isNow = () => props.step.state === 'now'
  const isBehind = () => props.step.state === 'passed' || props.step.state === 'aside'
  const canNote = () => isBehind() && props.step.outcomes.some(({ event }) => event === null)
  return (
    <>
      <Show when={isNow()}>
        <PresentActs step={props.step} onOpen={props.onOpen} />
      </Show>
      <Show when={canNote()}>
        <div class="acts plan-acts">
          <Button kind="quiet" small onClick={() => props.onOpen({ what: 'take', step: props.step })}>
            {words().plan.recordOther}
            <span class="only-heard"> {say(props.step.title)}</span>
          </Button>
        </div>
      </Show>
    </>
  )
}

/** The usual outcome stands out; one that cannot happen yet is told below, never offered. */
function PresentActs(props: StepActsProps) {
  const desk = useDesk()
  const sends = ({ event }: Outcome) => event !== null && event === desk.page().sending?.event
  const happens = ({ event }: Outcome) => desk.page().next.some((one) => one.event === event)
  const isOffered = (one: Outcome) => one.event === null || sends(one) || happens(one)
  const isUsual = (one: Outcome) => one.id === props.step.outcomes[0]?.id
  const open = (outcome: Outcome) => {
    const what = outcome.event === null ? 'take' : sends(outcome) ? 'submit' : 'event'
    props.onOpen({ what, step: props.step, outcome })
  }
  return (
    <>
      <div class="acts plan-acts">
        <For each={props.step.outcomes.filter(isOffered)}>
          {(outcome) => (
            <Button kind={isUsual(outcome) ? 'primary' : 'plain'} small onClick={() => open(outcome)}>
              {say(outcome.title)}
            </Button>
          )}
        </For>
        <Show when={props.step.appointment}>
          <Button small onClick={() => props.onOpen({ what: 'agree', step: props.step })}>
            {words().plan.agree}
          </Button>
        </Show>
        <Button kind="quiet" small onClick={() => props.onOpen({ what: 'assign', step: props.step })}>
          {words().plan.assign}
        </Button>
      </div>
      <Waiting step={props.step} outcomes={props.step.outcomes.filter((one) => !isOffered(one))} />
    </>
  )
}

/** An agency's way may leave out what happens between its steps: then the case has to get there first. */
function Waiting(props: { step: PlanStep; outcomes: readonly Outcome[] }) {
  const desk = useDesk()
  const stages = () => desk.page().steps
  const isAhead = () => stages().some(({ id, state }) => id === props.step.stage?.id && state === 'ahead')
  const here = () => stages().find(({ state }) => state === 'now')
  const names = () => props.outcomes.map(({ title }) => `“${say(title)}”`).join(t().kit.comma)
  return (
    <Show when={props.outcomes.length > 0 && isAhead() ? here() : undefined}>
      {(stage) => (
        <p class="plan-visit" data-kind="waiting">
          {words().plan.waitsFor(names(), say(props.step.stage?.title ?? stage().title), say(stage().title))}
        </p>
      )}
    </Show>
  )
}
