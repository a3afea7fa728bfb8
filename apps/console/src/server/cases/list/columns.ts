/** What the list sorts, filters and shows of a case, besides what its row has anyway. */
import type { Context, FilingCase, Step } from '@beian/domain/casework'
import { knownOf } from '@beian/domain/casework'
import type { Facts, NatureId, Noun, ProvinceId } from '@beian/domain/vocabulary'

/** What stands in the column `shown`. */
export type Shown = {
  name: string | null
  service: string | null
  domainName: string | null
  numbers: readonly string[]
}

export function listColumnsOf(filingCase: FilingCase, context: Context, bar: readonly Step['state'][]) {
  const { stage, procedure } = knownOf(filingCase, context)
  const first = (noun: Noun): Facts => filingCase.subjects.find((one) => one.noun === noun)?.facts ?? {}
  const [principal, service] = [first('principal'), first('service')]
  const shown: Shown = {
    name: principal['principal.name'] ?? null,
    service: service['service.name'] ?? null,
    domainName: first('domain-name')['domainName.name'] ?? null,
    numbers: filingCase.numbers.map(({ number }) => number),
  }
  return {
    stage_place: procedure.stages.findIndex(({ id }) => id === stage.id),
    progress: bar.filter((state) => state === 'done').length,
    province: (principal['principal.province'] ?? '') as ProvinceId | '',
    nature: (principal['principal.nature'] ?? '') as NatureId | '',
    provider: filingCase.rounds.at(-1)?.provider ?? service['service.accessProvider'] ?? '',
    shown: JSON.stringify(shown),
  }
}
