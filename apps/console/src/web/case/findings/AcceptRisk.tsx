/** The decision to live with a finding, and the way back from it; each with its reason. */
import { createSignal, Show, untrack } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import type { FindingRow } from '../shape.ts'
import { WordsDialog } from '../WordsDialog.tsx'

export function AcceptRisk(props: { finding: FindingRow }) {
  const desk = useDesk()
  const [asking, setAsking] = createSignal(false)
  const isOpen = () => !desk.page().locked && !desk.page().final && desk.page().hold === null
  const isOffered = () => isOpen() && (props.finding.severity === 'risk' || props.finding.accepted !== null)
  const label = () => (props.finding.accepted ? t().case.findings.withdraw : t().case.findings.accept)
  return (
    <Show when={isOffered()}>
      <Button kind="quiet" small onClick={() => setAsking(true)}>
        {label()}
      </Button>
      <Show when={asking()}>
        <RiskDialog finding={props.finding} onClose={() => setAsking(false)} />
      </Show>
    </Show>
  )
}

function RiskDialog(props: { finding: FindingRow; onClose: () => void }) {
  const desk = useDesk()
  /** As it stood when the dialog opened: the answer changes it. */
  const withdraws = untrack(() => props.finding.accepted !== null)
  const texts = () =>
    withdraws
      ? {
          title: t().case.findings.withdrawTitle,
          hint: t().case.findings.withdrawHint,
          confirm: t().case.findings.withdraw,
        }
      : { title: t().case.findings.acceptTitle, hint: t().case.findings.acceptHint, confirm: t().case.findings.accept }
  const send = (reason: string) => {
    const { code, subject, ref } = props.finding
    const told = { code, subject, statement: ref ?? undefined, reason }
    return desk.change<{ rev: number }>((revised) =>
      withdraws
        ? api.cases.withdrawRisk.mutate({ ...revised, ...told })
        : api.cases.acceptRisk.mutate({ ...revised, ...told }),
    )
  }
  return (
    <WordsDialog
      title={texts().title}
      label={t().case.findings.acceptReason}
      hint={texts().hint}
      confirm={texts().confirm}
      path="reason"
      onClose={props.onClose}
      onSend={send}
    >
      <p>{say(props.finding.message)}</p>
      <Show when={withdraws ? props.finding.accepted : undefined}>
        {(accepted) => <p class="second">{t().case.findings.accepted(accepted().reason)}</p>}
      </Show>
    </WordsDialog>
  )
}
