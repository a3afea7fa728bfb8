/** 可以办理 Whether a procedure is open to a client, as far as the natures of its principals are known. */
import type { Procedure } from '../../rulebook/procedure.ts'
import type { NatureId } from '../../vocabulary/dictionaries/natures.ts'

/** While no nature is known, every procedure is. */
export function isOpenTo({ natures }: Pick<Procedure, 'natures'>, known: readonly NatureId[]): boolean {
  return natures === undefined || known.length === 0 || known.some((nature) => natures.includes(nature))
}
