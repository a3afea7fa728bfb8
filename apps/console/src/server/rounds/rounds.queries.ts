/** Rounds as rows. What was sent is frozen; the sensitive part of it and the answers' own words are sealed. */
import type { FilingCase, Round } from '@beian/domain/casework'
import type { Facts, SubjectId } from '@beian/domain/vocabulary'
import { type Keeping, openJson, sealJsonAlways } from '../cases/keeping.ts'
import { parted } from '../cases/subject-rows.ts'
import { writeReasons } from './return-reasons.queries.ts'

type Frozen = Pick<Round, 'subjects' | 'receipts' | 'requirements' | 'findings'>
export type SentSecretly = Readonly<Record<SubjectId, Facts>>

const placeOf = (column: 'sealed' | 'answers', caseId: string, number: number) => ({
  table: 'rounds',
  column,
  row: `${caseId}/${number}`,
})

export const placeOfAnswers = (caseId: string, number: number) => placeOf('answers', caseId, number)

export async function addRound(keeping: Keeping, round: Round, { subjects }: FilingCase): Promise<void> {
  const { trx, caseId } = keeping
  const { number, provider = '', submittedAt: submitted_at, revision, answers, through, ...frozen } = round
  const sensitive: SentSecretly = Object.fromEntries(subjects.map(({ id, facts }) => [id, parted(facts).sensitive]))
  const row = {
    case_id: caseId,
    number,
    provider,
    submitted_at,
    revision,
    frozen: JSON.stringify(frozen satisfies Frozen),
    sealed: await sealJsonAlways(keeping, placeOf('sealed', caseId, number), sensitive),
    answers: await sealJsonAlways(keeping, placeOf('answers', caseId, number), answers),
    through: JSON.stringify(through),
  }
  await trx.insertInto('rounds').values(row).execute()
}

/** Writes what was added to a round: answers, and persons who are through. */
export async function continueRound(keeping: Keeping, round: Round): Promise<void> {
  const { trx, caseId } = keeping
  const { number, answers, through } = round
  await writeReasons(keeping, round)
  await trx
    .updateTable('rounds')
    .set({
      answers: await sealJsonAlways(keeping, placeOf('answers', caseId, number), answers),
      through: JSON.stringify(through),
    })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute()
}

/** A round that never was: its sending was taken back. */
export async function removeRound({ trx, caseId }: Keeping, number: number): Promise<void> {
  await trx.deleteFrom('return_reasons').where('case_id', '=', caseId).where('round', '=', number).execute()
  await trx.deleteFrom('rounds').where('case_id', '=', caseId).where('number', '=', number).execute()
}

export async function readRounds(keeping: Omit<Keeping, 'at'>): Promise<readonly Round[]> {
  const { trx, caseId } = keeping
  const rows = await trx.selectFrom('rounds').selectAll().where('case_id', '=', caseId).orderBy('number').execute()
  const rounds: Round[] = []
  for (const { number, provider, submitted_at: submittedAt, revision, frozen, answers, through } of rows) {
    rounds.push({
      number,
      ...(provider === '' ? {} : { provider }),
      submittedAt,
      revision,
      ...(JSON.parse(frozen) as Frozen),
      answers: (await openJson<Round['answers']>(keeping, placeOf('answers', caseId, number), answers)) ?? [],
      through: JSON.parse(through) as Round['through'],
    })
  }
  return rounds
}

/** The sensitive facts as they were sent, for comparing rounds; they are never shown in full. */
export async function readSecrets(keeping: Omit<Keeping, 'at'>): Promise<ReadonlyMap<number, SentSecretly>> {
  const { trx, caseId } = keeping
  const rows = await trx.selectFrom('rounds').select(['number', 'sealed']).where('case_id', '=', caseId).execute()
  const secrets = new Map<number, SentSecretly>()
  for (const { number, sealed } of rows)
    secrets.set(number, (await openJson<SentSecretly>(keeping, placeOf('sealed', caseId, number), sealed)) ?? {})
  return secrets
}
