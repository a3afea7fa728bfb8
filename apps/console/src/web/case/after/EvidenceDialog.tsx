/** Records a look by hand, with its screenshot. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { type Asked, api, problemOf } from '../../api.ts'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { tell } from '../../ui/toast.tsx'
import { YesNo } from '../../ui/YesNo.tsx'
import { sendFile } from '../materials/upload.ts'
import { ta } from './words.ts'

type Place = Asked['evidence']['add']['place']

const places: readonly Place[] = ['ministry-register', 'police-register', 'provider-console', 'website']

export function EvidenceDialog(props: { caseId: string; clientId: string; onClose: () => void; onAdded: () => void }) {
  const [place, setPlace] = createSignal<Place>('ministry-register')
  const [number, setNumber] = createSignal('')
  const [agrees, setAgrees] = createSignal(true)
  const [note, setNote] = createSignal('')
  const [picture, setPicture] = createSignal<File>()
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const pictureId = createUniqueId()
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(undefined)
    try {
      const chosen = picture()
      const file = chosen ? (await sendFile(props.clientId, chosen, () => undefined)).id : undefined
      const seen = { place: place(), number: number(), agrees: agrees(), note: note() }
      const lookedAt = new Date().toISOString()
      await api.evidence.add.mutate({ caseId: props.caseId, lookedAt, ...seen, ...(file ? { file } : {}) })
      tell(() => ta().saved)
      props.onAdded()
      props.onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={ta().add}>
      <form class="form" onSubmit={(event) => void save(event)} novalidate>
        <Choice
          label={ta().where}
          options={places.map((value) => ({ value, title: ta().places[value] }))}
          value={place()}
          onChange={(value) => setPlace((value ?? 'ministry-register') as Place)}
        />
        <TextField label={ta().number} aside={t().kit.optional} value={number()} onInput={setNumber} />
        <YesNo label={ta().agrees} value={agrees()} onChange={setAgrees} />
        <div class="field">
          <div class="field-head">
            <label for={pictureId}>{ta().picture}</label>
          </div>
          <div class="acts">
            <label class="button button-plain button-small upload-button">
              <input
                id={pictureId}
                type="file"
                accept="image/png,image/jpeg,application/pdf"
                onChange={(event) => setPicture(event.currentTarget.files?.[0])}
              />
              {ta().choosePicture}
            </label>
            <span class="quiet" role="status">
              {picture()?.name ?? ta().noPicture}
            </span>
          </div>
        </div>
        <TextField label={ta().note} aside={t().kit.optional} value={note()} onInput={setNote} lines={2} />
        <Show when={problem()}>{(whole) => <ProblemNote problem={whole()} />}</Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy()}>
            {ta().save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
