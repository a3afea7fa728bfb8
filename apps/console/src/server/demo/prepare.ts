/** `--demo`: fills the demonstration on its first start, and says at each start how to sign in. */
import type { Config, SettableClock } from '../config.ts'
import type { House } from '../house.ts'
import { hasUsers } from '../team/users.queries.ts'
import { untilFinished } from './unfinished.ts'

type Means = { config: Config; house: House; clock: SettableClock; say: (text: string) => void }

export async function prepareDemo({ config, house, clock, say }: Means): Promise<void> {
  // The pictures' library is loaded only where it is needed.
  const { demoSignIn, fillDemo } = await import('./fill.ts')
  if (!(await hasUsers(house.db))) {
    say('Filling the demonstration with invented clients and cases; this takes less than a minute.')
    await untilFinished(config, () => fillDemo({ house, clock, webRoot: config.webRoot, say }))
  }
  say(`Demonstration: sign in as “${demoSignIn.signInName}” with “${demoSignIn.password}”.`)
}
