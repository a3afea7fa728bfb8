/** One finding: how grave, what, what to do, why; where it leads; and the decision to live with it. */

import { createSignal, Show } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import type { FindingRow } from '../shape.ts'
import { WordsDialog } from '../WordsDialog.tsx'
import { WhyButton } from '../why/WhyButton.tsx'
import { factTitle } from '../words.ts'
import { Leads } from './Leads.tsx'
import { Unbroken } from './Unbroken.tsx'

export function FindingCard(props: { finding: FindingRow; brief?: boolean }) {
  const [accepting, setAccepting] = createSignal(false)
  const message = () => say(props.finding.message)
  return (
    <article
      class="finding"
      data-code={props.finding.code}
      data-path={props.finding.path}
      data-severity={props.finding.severity}
      data-accepted={props.finding.accepted !== null}
    >
      <p class="finding-what">
        <strong class="finding-grade">{t().case.findings.severities[props.finding.severity]}</strong>{' '}
        <strong>
          <Unbroken text={message()} />
        </strong>
      </p>
      <Show when={!props.brief && props.finding.subjectTitle}>
        {(title) => <p class="quiet">{[say(title()), factTitle(props.finding.path)].filter(Boolean).join(' · ')}</p>}
      </Show>
      <p>{say(props.finding.fix)}</p>
      <Show when={props.finding.accepted}>
        {(accepted) => <p class="second">{t().case.findings.accepted(accepted().reason)}</p>}
      </Show>
      <div class="finding-acts">
        <WhyButton statement={props.finding.ref} about={message()} />
        <Leads
          finding={props.finding}
          class="button button-quiet button-small"
          field={props.finding.lacks === null ? t().case.findings.toMend : t().case.findings.toField}
          material={t().case.findings.toMaterial}
        />
        <Show when={props.finding.severity === 'risk' && !props.finding.accepted && !props.brief}>
          <Button kind="quiet" small onClick={() => setAccepting(true)}>
            {t().case.findings.accept}
          </Button>
        </Show>
      </div>
      <Show when={accepting()}>
        <AcceptRisk finding={props.finding} onClose={() => setAccepting(false)} />
      </Show>
    </article>
  )
}

function AcceptRisk(props: { finding: FindingRow; onClose: () => void }) {
  const desk = useDesk()
  const send = (reason: string) => {
    const { code, subject, ref } = props.finding
    const statement = ref ?? undefined
    return desk.change((revised) => api.cases.acceptRisk.mutate({ ...revised, code, subject, statement, reason }))
  }
  return (
    <WordsDialog
      title={t().case.findings.acceptTitle}
      label={t().case.findings.acceptReason}
      hint={t().case.findings.acceptHint}
      confirm={t().case.findings.accept}
      path="reason"
      onClose={props.onClose}
      onSend={send}
    >
      <p>{say(props.finding.message)}</p>
    </WordsDialog>
  )
}
