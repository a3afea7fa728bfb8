/** The plan of a case: its playbook step by step, and below it appointments, paper on its way, and who was told. */
import { Match, Switch } from 'solid-js'
import { problemOf } from '../../api.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Appointments } from './Appointments.tsx'
import { Dispatches } from './Dispatches.tsx'
import { Notices } from './Notices.tsx'
import { PlanHead } from './PlanHead.tsx'
import { createPlan } from './plan-query.ts'
import { Steps } from './Steps.tsx'

export default function PlanTab() {
  const plan = createPlan()
  return (
    <Switch fallback={<Loading />}>
      <Match when={plan.error && !plan.data}>
        <ErrorState problem={problemOf(plan.error)} onRetry={() => void plan.refetch()} />
      </Match>
      <Match when={plan.data}>
        {(known) => (
          <div class="plan">
            <PlanHead plan={known()} />
            <Steps plan={known()} />
            <Appointments plan={known()} />
            <Dispatches rows={known().dispatches} />
            <Notices rows={known().notices} />
          </div>
        )}
      </Match>
    </Switch>
  )
}
