/** A material beside what it must agree with, and beside what came before it; judged from here. */
import { createSignal, For, Show } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StatusDot } from '../../ui/StatusDot.tsx'
import { tellProblem } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { saveFile } from '../save-file.ts'
import type { MaterialRow } from '../shape.ts'
import { remarkText } from '../words.ts'
import { AgreeList } from './AgreeList.tsx'
import { AskChanges } from './AskChanges.tsx'
import { useDetail, useEarlier } from './details.ts'
import { dots } from './dots.ts'
import { FileChecks } from './FileChecks.tsx'
import { Stage } from './Stage.tsx'

type ViewerProps = { receipt: string; row: MaterialRow; closed: boolean; onClose: () => void }

export default function Viewer(props: ViewerProps) {
  const desk = useDesk()
  const detail = useDetail(() => props.receipt)
  const earlier = useEarlier(() => props.row.key)
  const [beside, setBeside] = createSignal('')
  const [asking, setAsking] = createSignal(false)
  const before = () => earlier().find(({ id }) => id === beside())
  const accept = () => {
    const { receipt } = props
    return desk.act(
      (revised) => api.materials.accept.mutate({ ...revised, receipt }),
      () => t().case.materials.accepted,
    )
  }
  const save = () => saveFile(`/files/${detail()?.file.id}?save`).catch((error) => tellProblem(problemOf(error)))
  return (
    <Dialog open onClose={props.onClose} title={say(props.row.title)} full>
      <Show when={detail()}>
        {(one) => (
          <div class="viewer" data-beside={before() !== undefined}>
            <Stage file={one().file} title={before() ? t().case.papers.viewer.current : ''} />
            <Show when={before()}>
              {(other) => (
                <Stage
                  file={other().file}
                  title={`${t().case.papers.viewer.before} ${shortInstant(other().receivedAt)}`}
                />
              )}
            </Show>
            <div class="viewer-side">
              <p>
                <StatusDot dot={dots[one().state]}>{t().case.materials.states[one().state]}</StatusDot>{' '}
                <span class="second">{say(props.row.subjectTitle)}</span>
              </p>
              <p class="viewer-name">
                {one().file.name} <span class="quiet">{shortInstant(one().receivedAt)}</span>
              </p>
              <Show when={one().comment}>{(comment) => <p class="receipt-comment">{remarkText(comment())}</p>}</Show>
              <AgreeList shows={one().shows} />
              <section>
                <h3>{t().case.papers.checks}</h3>
                <FileChecks detail={one()} full />
              </section>
              <Show when={earlier().length > 0 && one().state !== 'replaced'}>
                <label class="viewer-compare">
                  {t().case.papers.viewer.compare}
                  <select class="input" value={beside()} onChange={(event) => setBeside(event.currentTarget.value)}>
                    <option value="">{t().case.papers.viewer.compareNone}</option>
                    <For each={earlier()}>
                      {(old) => <option value={old.id}>{`${shortInstant(old.receivedAt)} ${old.file.name}`}</option>}
                    </For>
                  </select>
                </label>
              </Show>
              <div class="acts">
                <Show when={!props.closed && one().state !== 'replaced'}>
                  <Show when={one().state !== 'accepted'}>
                    <Button kind="primary" onClick={accept}>
                      {t().case.materials.accept}
                    </Button>
                  </Show>
                  <Show when={one().state !== 'changes-requested'}>
                    <Button onClick={() => setAsking(true)}>{t().case.materials.askChanges}</Button>
                  </Show>
                </Show>
                <Button kind="quiet" onClick={save}>
                  {t().case.papers.viewer.save}
                </Button>
              </div>
              <p class="quiet viewer-keys">{t().case.papers.viewer.keys}</p>
            </div>
          </div>
        )}
      </Show>
      <Show when={asking()}>
        <AskChanges receipt={props.receipt} onClose={() => setAsking(false)} />
      </Show>
    </Dialog>
  )
}
