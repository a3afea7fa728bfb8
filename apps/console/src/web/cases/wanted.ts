/** Reads what an address asks the list for: it may say anything, so only what is known is taken. */
import {
  type Actor,
  actors,
  type ProcedureId,
  type ProvinceId,
  procedureIds,
  provinceIds,
} from '@beian/domain/vocabulary'
import type { Wanted } from '../case/shape.ts'

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((one) => one === value)

export function wantedFrom(params: Readonly<Record<string, string | readonly string[] | undefined>>): Wanted {
  const text = (name: string) => [params[name]].flat()[0]?.trim() || undefined
  const province = oneOf<ProvinceId>(provinceIds, text('province'))
  const procedure = oneOf<ProcedureId>(procedureIds, text('procedure'))
  const turn = oneOf(Object.keys(actors) as Actor[], text('turn'))
  const [search, consultant, stage] = [text('search'), text('consultant'), text('stage')]
  return {
    ...(search && { search }),
    ...(consultant && { consultant }),
    ...(province && { province }),
    ...(procedure && { procedure }),
    ...(stage && procedure && { stage: `${procedure}/${stage}` }),
    ...(turn && { turn }),
    ...(text('closed') && { state: 'all' as const }),
  }
}
