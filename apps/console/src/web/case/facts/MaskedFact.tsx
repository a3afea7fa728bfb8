/** A sensitive fact that is saved: shown in part, in whole on demand, and opened to be typed anew. */
import { type FactKey, facts } from '@beian/domain/vocabulary'
import { createSignal } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { say } from '../../text/language.ts'
import { Field, type Saving } from '../../ui/Field.tsx'
import { Masked } from '../../ui/Masked.tsx'
import { tellProblem } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'

type MaskedFactProps = {
  subject: string
  factKey: FactKey
  masked: string | readonly string[]
  readonly: boolean
  saving: Saving | undefined
  onChange: () => void
}

export function MaskedFact(props: MaskedFactProps) {
  const desk = useDesk()
  const [shown, setShown] = createSignal<string | readonly string[]>()
  const reveal = async () => {
    try {
      const { subject, factKey: fact } = props
      setShown((await api.cases.reveal.mutate({ id: desk.page().id, subject, fact })).value)
    } catch (error) {
      tellProblem(problemOf(error))
    }
  }
  return (
    <Field label={say(facts[props.factKey].title)} saving={props.saving} group>
      {() => (
        <Masked
          masked={props.masked}
          shown={shown()}
          onShow={reveal}
          onChange={props.readonly ? undefined : props.onChange}
        />
      )}
    </Field>
  )
}
