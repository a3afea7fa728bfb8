/** The frame of every field: label, hint, the control, how saving goes, and the problem with what was typed. */
import type { Problem } from '@beian/domain/vocabulary'
import { createUniqueId, type JSX, Show } from 'solid-js'
import { t } from '../text/language.ts'
import { ProblemNote } from './ProblemNote.tsx'

export type Saving = 'saving' | 'saved' | 'refused' | 'unsaved'

export type FieldFrame = {
  label: JSX.Element
  hint?: JSX.Element | undefined
  problem?: Problem | undefined
  saving?: Saving | undefined
  /** Beside the label, in quiet ink: "optional", a button. */
  aside?: JSX.Element
}

/** What the control takes over so that a screen reader connects it with its label, hint and problem. */
export type ControlIds = { id: string; labelId: string; describedBy: () => string | undefined; invalid: () => boolean }

type FieldProps = FieldFrame & {
  /** A group of controls (checkboxes) has a legend rather than a label. */
  group?: boolean
  children: (ids: ControlIds) => JSX.Element
}

export function Field(props: FieldProps) {
  const id = createUniqueId()
  const ids: ControlIds = {
    id,
    labelId: `${id}-label`,
    describedBy: () =>
      [props.hint ? `${id}-hint` : '', props.problem ? `${id}-problem` : ''].filter((one) => one !== '').join(' ') ||
      undefined,
    invalid: () => props.problem !== undefined,
  }
  return (
    <div
      class="field"
      classList={{ 'field-refused': props.problem !== undefined }}
      role={props.group ? 'group' : undefined}
      aria-labelledby={props.group ? ids.labelId : undefined}
    >
      <div class="field-head">
        <Show
          when={props.group}
          fallback={
            <label for={id} id={ids.labelId}>
              {props.label}
            </label>
          }
        >
          <span class="field-legend" id={ids.labelId}>
            {props.label}
          </span>
        </Show>
        <Show when={props.aside}>
          <span class="field-aside">{props.aside}</span>
        </Show>
        <SavingMark saving={props.saving} />
      </div>
      {props.children(ids)}
      <Show when={props.problem}>{(problem) => <ProblemNote problem={problem()} id={`${id}-problem`} />}</Show>
      <Show when={props.hint}>
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
    </div>
  )
}

function SavingMark(props: { saving: Saving | undefined }) {
  return (
    <span class="field-saving" role="status" data-state={props.saving}>
      <Show when={props.saving}>{(state) => <>{t().saving[state()]}</>}</Show>
    </span>
  )
}
