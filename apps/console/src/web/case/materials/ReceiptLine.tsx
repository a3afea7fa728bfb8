/** One file that was received: look at it, accept it, or ask for changes in words the client can act on. */
import { createSignal, Show, Suspense } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { later } from '../../ui/later.ts'
import { StatusDot } from '../../ui/StatusDot.tsx'
import { useDesk } from '../desk.ts'
import type { MaterialRow, ReceiptRow } from '../shape.ts'
import { remarkText } from '../words.ts'
import { AskChanges } from './AskChanges.tsx'
import { useDetail } from './details.ts'
import { dots } from './dots.ts'
import { FileChecks } from './FileChecks.tsx'
import { MoveFile } from './MoveFile.tsx'

/** The picture, its tools and what it is compared with: only for whoever looks. */
const Viewer = later(() => import('./Viewer.tsx'))

export function ReceiptLine(props: { receipt: ReceiptRow; row: MaterialRow; closed: boolean }) {
  const desk = useDesk()
  const receipt = () => props.receipt
  const [asking, setAsking] = createSignal(false)
  const [moving, setMoving] = createSignal(false)
  const [looking, setLooking] = createSignal(false)
  const detail = useDetail(() => props.receipt.id)
  const paper = () =>
    (props.row.accepts?.papers.length ?? 0) > 1
      ? props.row.accepts?.papers.find(({ id }) => id === receipt().material)
      : undefined
  const accept = () => {
    const { id } = props.receipt
    return desk.act(
      (revised) => api.materials.accept.mutate({ ...revised, receipt: id }),
      () => t().case.materials.accepted,
    )
  }
  return (
    <div class="receipt" data-state={receipt().state}>
      <StatusDot dot={dots[receipt().state]}>{t().case.materials.states[receipt().state]}</StatusDot>
      <span class="receipt-name">
        <button type="button" class="link-button as-written" onClick={() => setLooking(true)}>
          {receipt().file.name}
        </button>
        <Show when={paper()}>{(known) => <span class="quiet"> {say(known().title)}</span>}</Show>
        <span class="quiet"> {shortInstant(receipt().receivedAt)}</span>
        <Show when={receipt().comment}>{(comment) => <p class="receipt-comment">{remarkText(comment())}</p>}</Show>
        <Show when={detail()}>{(known) => <FileChecks detail={known()} />}</Show>
      </span>
      <Show when={!props.closed && receipt().state !== 'replaced'}>
        <span class="acts">
          <Show when={receipt().state !== 'accepted'}>
            <Button small onClick={accept}>
              {t().case.materials.accept}
            </Button>
          </Show>
          <Show when={receipt().state !== 'changes-requested'}>
            <Button kind="quiet" small onClick={() => setAsking(true)}>
              {t().case.materials.askChanges}
            </Button>
          </Show>
          <Button kind="quiet" small onClick={() => setMoving(true)}>
            {t().case.materials.move}
            <span class="only-heard"> {receipt().file.name}</span>
          </Button>
        </span>
      </Show>
      <Show when={looking()}>
        <Suspense>
          <Viewer receipt={receipt().id} row={props.row} closed={props.closed} onClose={() => setLooking(false)} />
        </Suspense>
      </Show>
      <Show when={moving()}>
        <MoveFile receipt={receipt()} row={props.row.key} onClose={() => setMoving(false)} />
      </Show>
      <Show when={asking()}>
        <AskChanges receipt={receipt().id} onClose={() => setAsking(false)} />
      </Show>
    </div>
  )
}
