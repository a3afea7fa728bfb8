/** What stands before the console while nobody is signed in. */
import type { Problem } from '@beian/domain/vocabulary'
import { Match, Switch } from 'solid-js'
import { ErrorState } from '../ui/ErrorState.tsx'
import { DoorPage } from './DoorPage.tsx'
import { NeedsSetUp } from './NeedsSetUp.tsx'
import { SignIn } from './SignIn.tsx'

type DoorProps = { needsSetUp: boolean; problem: Problem | undefined; onRetry: () => void }

export default function Door(props: DoorProps) {
  return (
    <Switch
      fallback={
        <DoorPage>
          <SignIn />
        </DoorPage>
      }
    >
      <Match when={props.problem}>
        {(problem) => (
          <DoorPage>
            <ErrorState whole problem={problem()} onRetry={props.onRetry} />
          </DoorPage>
        )}
      </Match>
      <Match when={props.needsSetUp}>
        <NeedsSetUp />
      </Match>
    </Switch>
  )
}
