/** Says what a reason of a return is about; its words stay. */
import type { FactKey } from '@beian/domain/vocabulary'
import { createSignal, untrack } from 'solid-js'
import { api } from '../../api.ts'
import { words } from '../../text/words.ts'
import { useDesk } from '../desk.ts'
import { FormDialog } from '../plan/FormDialog.tsx'
import { AboutField } from './AboutField.tsx'
import { CatalogueChoice } from './CatalogueChoice.tsx'
import type { RoundRow } from './rounds-query.ts'

export type ReasonAt = {
  readonly round: number
  readonly answer: number
  readonly place: number
  readonly reason: RoundRow['answers'][number]['reasons'][number]
}

export function MapReasonDialog(props: { at: ReasonAt; onClose: () => void }) {
  const desk = useDesk()
  const { path, subject, reason } = untrack(() => props.at.reason)
  const [about, setAbout] = createSignal(path && subject ? `${subject} ${path}` : '')
  const [entry, setEntry] = createSignal(reason)
  const send = () => {
    const [whose, fact] = about().split(' ')
    const chosen = entry()
    const told = {
      ...(whose && fact && { subject: whose, path: fact as FactKey }),
      ...(chosen && { reason: chosen }),
    }
    const { round, answer, place } = props.at
    return desk.change((revised) => api.rounds.mapReason.mutate({ ...revised, round, answer, place, about: told }))
  }
  return (
    <FormDialog
      title={words().round.mapTitle}
      confirm={words().round.mapSave}
      done={() => words().round.mapDone}
      onClose={props.onClose}
      onSend={send}
      wide
    >
      <blockquote class="as-written">{props.at.reason.text}</blockquote>
      <p class="second">{words().round.mapNote}</p>
      <CatalogueChoice words={props.at.reason.text} value={entry()} onChange={setEntry} />
      <AboutField value={about()} onChange={setAbout} />
    </FormDialog>
  )
}
