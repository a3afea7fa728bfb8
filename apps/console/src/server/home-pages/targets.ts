/** 巡检对象 The home pages of a client: of each service with a granted number, the page and the numbers that must stand there. */
import { knownOf, type SnippetNumbers, snippetNumbers, viewOf } from '@beian/domain/casework'
import { footerForms } from '@beian/domain/reading'
import type { ShownForm } from '@beian/domain/snippets'
import type { ProvinceId } from '@beian/domain/vocabulary'
import { lookInto, type Renewing } from '../deadlines/renew.ts'

export type Target = {
  readonly caseId: string
  readonly service: string
  readonly address: string
  readonly expected: { readonly filing?: string; readonly police?: string; readonly licence?: string }
  readonly province?: ProvinceId
  readonly form: ShownForm
}

export async function targetsOf(renewing: Renewing, clientId: string): Promise<readonly Target[]> {
  const rows = await renewing.trx
    .selectFrom('cases')
    .select('id')
    .where('client_id', '=', clientId)
    .where('given_up', '=', 0)
    .where((eb) =>
      eb.exists(eb.selectFrom('numbers').select('numbers.number').whereRef('numbers.case_id', '=', 'cases.id')),
    )
    .orderBy('opened_at')
    .execute()
  const targets = new Map<string, Target>()
  for (const { id } of rows)
    for (const one of await ofCase(renewing, id)) targets.set(one.address, merged(targets.get(one.address), one))
  return [...targets.values()]
}

/** The same page may be granted its numbers in several cases: filing, licence, police. */
function merged(before: Target | undefined, now: Target): Target {
  return before ? { ...before, expected: { ...before.expected, ...now.expected } } : now
}

async function ofCase(renewing: Renewing, id: string): Promise<readonly Target[]> {
  const looked = await lookInto(renewing, id)
  if (!looked) return []
  const { filingCase, context } = looked
  const view = { ...viewOf(knownOf(filingCase, context)), at: context.at }
  const forms = footerForms(context.rulebook, view)
  const principal = filingCase.subjects.find(({ noun }) => noun === 'principal')
  const province = principal?.facts['principal.province'] as ProvinceId | undefined
  return snippetNumbers(filingCase).flatMap((one) => {
    const service = filingCase.subjects.find(({ id: subject }) => subject === one.subject)
    const page = service?.facts['service.homePage']
    if (service?.noun !== 'service' || page === undefined) return []
    const form = forms.find(({ subject }) => subject === one.subject)?.form ?? 'service'
    const place = { caseId: id, service: service.id, address: addressOf(page) }
    return [{ ...place, expected: expectedOf(one, form), form, ...(province === undefined ? {} : { province }) }]
  })
}

function expectedOf(
  { filing, principalFiling, licence, publicSecurity }: SnippetNumbers,
  form: ShownForm,
): Target['expected'] {
  const shown = (form === 'principal' ? principalFiling : undefined) ?? filing
  return {
    ...(shown === undefined ? {} : { filing: shown }),
    ...(publicSecurity === undefined ? {} : { police: publicSecurity }),
    ...(licence === undefined ? {} : { licence }),
  }
}

/** Typed without its beginning: the secure one is tried, which browsers try first too. */
export function addressOf(page: string): string {
  return /^https?:\/\//.test(page) ? page : `https://${page}/`
}
