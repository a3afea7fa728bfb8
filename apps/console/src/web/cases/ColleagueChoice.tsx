/** One of the team who can still sign in, found by name or sign-in name. */
import { createQuery } from '@tanstack/solid-query'
import { told } from '../told.ts'
import { Choice } from '../ui/Choice.tsx'
import { teamOf } from './queries.ts'

export function ColleagueChoice(props: {
  label: string
  value: string | undefined
  onChange: (id: string | undefined) => void
}) {
  const team = createQuery(teamOf)
  const options = () =>
    (told(team) ?? [])
      .filter(({ disabledAt }) => !disabledAt)
      .map(({ id, name, signInName }) => ({ value: id, title: name, note: signInName }))
  return (
    <Choice
      label={props.label}
      options={options()}
      value={props.value}
      onChange={props.onChange}
      searching={team.isPending}
    />
  )
}
