/** Takes a file for a material, by a button or dropped, and shows how it goes. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { tell } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import type { MaterialRow } from '../shape.ts'
import { chosenPaper } from './chosen-paper.ts'
import { sendFile } from './upload.ts'

export function Upload(props: { row: MaterialRow }) {
  const desk = useDesk()
  const [share, setShare] = createSignal<number>()
  const [problem, setProblem] = createSignal<Problem>()
  const [isOver, setOver] = createSignal(false)
  const papers = () => props.row.accepts?.papers ?? []
  const [paper, setPaper] = createSignal<string>()
  const chosen = () => paper() ?? chosenPaper(desk.page(), props.row)?.id ?? firstStillMissing(props.row)

  const take = async (file: File | undefined) => {
    const material = chosen()
    if (!file || !material) return
    setProblem(undefined)
    setShare(0)
    try {
      const { id } = await sendFile(desk.page().client.id, file, setShare)
      const requirement = props.row.key
      await desk.change((revised) => api.materials.receive.mutate({ ...revised, requirement, material, file: id }))
      setPaper(undefined)
      tell(() => t().case.materials.received)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setShare(undefined)
    }
  }

  return (
    <div
      class="upload"
      data-over={isOver()}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer?.files[0])
      }}
    >
      <Show when={papers().length > 1}>
        <select
          class="input upload-paper"
          aria-label={t().case.materials.paper}
          onChange={(event) => setPaper(event.currentTarget.value)}
        >
          <For each={papers()}>
            {(one) => (
              <option value={one.id} selected={one.id === chosen()}>
                {say(one.title)}
              </option>
            )}
          </For>
        </select>
      </Show>
      <label class="button button-plain button-small upload-button" title={t().case.materials.fileHint}>
        <input
          type="file"
          accept="image/jpeg,image/png,application/pdf"
          disabled={share() !== undefined}
          aria-label={`${t().case.materials.upload} ${say(props.row.title)} ${say(props.row.subjectTitle)}`}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        {props.row.receipts.length > 0 ? t().case.materials.uploadAnother : t().case.materials.upload}
      </label>
      <Show
        when={share() !== undefined}
        fallback={<span class="quiet upload-drop">{t().case.materials.dropHere}</span>}
      >
        <progress class="upload-progress" value={share()} max="1" aria-label={say(props.row.title)} />
        <span class="quiet" role="status">
          {share() === 1 ? t().case.materials.checking : t().case.materials.uploading(Math.round((share() ?? 0) * 100))}
        </span>
      </Show>
      <Show when={problem()}>{(refused) => <ProblemNote problem={refused()} />}</Show>
    </div>
  )
}

/** Where each paper is needed, the next one that nobody has sent. */
function firstStillMissing({ accepts, receipts }: MaterialRow): string | undefined {
  const missing = accepts?.papers.find(
    ({ id }) => !receipts.some((receipt) => receipt.material === id && receipt.state !== 'changes-requested'),
  )
  return missing?.id ?? accepts?.papers[0]?.id
}
