/** Every procedure that is open to a client, by regime, each with what it is for. */
import { isOpenTo } from '@beian/domain/casework'
import { type NatureId, type Problem, type ProcedureId, regimes } from '@beian/domain/vocabulary'
import { createUniqueId, For, Show } from 'solid-js'
import { say, t } from '../text/language.ts'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { procedureList } from './words.ts'

type ProcedureChoiceProps = {
  /** What the client's principals are; none while nobody knows. */
  natures: readonly NatureId[]
  value: ProcedureId | undefined
  onChange: (procedure: ProcedureId) => void
  problem: Problem | undefined
}

export function ProcedureChoice(props: ProcedureChoiceProps) {
  const name = createUniqueId()
  const open = () => procedureList.filter((procedure) => isOpenTo(procedure, props.natures))
  const groups = () =>
    regimes
      .map((regime) => ({ regime, procedures: open().filter((procedure) => procedure.regime === regime) }))
      .filter(({ procedures }) => procedures.length > 0)
  return (
    <fieldset class="procedures" aria-describedby={props.problem ? `${name}-problem` : undefined}>
      <legend>{t().cases.pickProcedure}</legend>
      <Show when={props.problem}>{(problem) => <ProblemNote problem={problem()} id={`${name}-problem`} />}</Show>
      <For each={groups()}>
        {({ regime, procedures }) => (
          <section class="procedure-group" aria-labelledby={`${name}-${regime}`}>
            <h2 id={`${name}-${regime}`}>{t().cases.regimes[regime]}</h2>
            <For each={procedures}>
              {({ id, title, summary }) => (
                <label class="procedure-option">
                  <input
                    type="radio"
                    name={name}
                    checked={props.value === id}
                    onChange={() => props.onChange(id)}
                    aria-labelledby={`${name}-${id}-title`}
                    aria-describedby={`${name}-${id}`}
                  />
                  <strong id={`${name}-${id}-title`}>{say(title)}</strong>
                  <span class="second" id={`${name}-${id}`}>
                    {say(summary)}
                  </span>
                </label>
              )}
            </For>
          </section>
        )}
      </For>
      <Show when={open().length < procedureList.length}>
        <p class="quiet">{t().cases.notOpen(procedureList.length - open().length)}</p>
      </Show>
    </fieldset>
  )
}
