/** One finding: how grave, what, what to do, why; where it leads; and the decision to live with it. */
import { Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import type { FindingRow } from '../shape.ts'
import { WhyButton } from '../why/WhyButton.tsx'
import { factTitle } from '../words.ts'
import { AcceptRisk } from './AcceptRisk.tsx'
import { Leads } from './Leads.tsx'

export function FindingCard(props: { finding: FindingRow; brief?: boolean }) {
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
        <Show when={!props.brief}>
          <AcceptRisk finding={props.finding} />
        </Show>
      </div>
    </article>
  )
}
