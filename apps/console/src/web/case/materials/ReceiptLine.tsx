/** One file that was received: look at it, accept it, or ask for changes in words the client can act on. */
import { createSignal, onCleanup, Show } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StatusDot } from '../../ui/StatusDot.tsx'
import { tellProblem } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import type { MaterialRow, ReceiptRow } from '../shape.ts'
import { remarkText } from '../words.ts'
import { AskChanges } from './AskChanges.tsx'
import { fetchFile } from './upload.ts'

const dots = {
  'pending-review': 'review',
  accepted: 'done',
  'changes-requested': 'amber',
  replaced: 'none',
} as const

export function ReceiptLine(props: { receipt: ReceiptRow; row: MaterialRow; closed: boolean }) {
  const desk = useDesk()
  const receipt = () => props.receipt
  const [asking, setAsking] = createSignal(false)
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
        <ViewFile receipt={receipt()} />
        <Show when={paper()}>{(known) => <span class="quiet"> {say(known().title)}</span>}</Show>
        <span class="quiet"> {shortInstant(receipt().receivedAt)}</span>
        <Show when={receipt().comment}>{(comment) => <p class="receipt-comment">{remarkText(comment())}</p>}</Show>
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
        </span>
      </Show>
      <Show when={asking()}>
        <AskChanges receipt={receipt().id} onClose={() => setAsking(false)} />
      </Show>
    </div>
  )
}

/** Pictures open here; a PDF opens in a window of its own, where the browser shows it without any power over this page. */
function ViewFile(props: { receipt: ReceiptRow }) {
  const [picture, setPicture] = createSignal<string>()
  const forget = () => {
    const address = picture()
    if (address) URL.revokeObjectURL(address)
    setPicture(undefined)
  }
  onCleanup(forget)
  const open = async () => {
    try {
      const address = await fetchFile(props.receipt.file.id)
      if (props.receipt.file.type.startsWith('image/')) setPicture(address)
      else window.open(address, '_blank', 'noopener')
    } catch (error) {
      tellProblem(problemOf(error))
    }
  }
  return (
    <>
      <button type="button" class="link-button" onClick={open}>
        {props.receipt.file.name}
      </button>
      <Show when={picture()}>
        {(address) => (
          <Dialog open onClose={forget} title={props.receipt.file.name} wide>
            <img class="picture" src={address()} alt={props.receipt.file.name} />
          </Dialog>
        )}
      </Show>
    </>
  )
}
