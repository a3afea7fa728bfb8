/** The rounds of a case as their page shows them: what went out, who is through, what was answered, what changed since. */
import {
  type Dossier,
  dossierNow,
  knownOf,
  limits,
  materialTitle,
  type Round,
  type RoundDifferences,
  roundDifferences,
  subjectTitle,
} from '@beian/domain/casework'
import { type EventId, type FactKey, type Facts, type SubjectId, subjectRef, type Text } from '@beian/domain/vocabulary'
import type { Look } from '../cases/look.ts'
import { maskedOf } from '../cases/masked.ts'
import { parted } from '../cases/subject-rows.ts'
import { readSecrets, type SentSecretly } from './rounds.queries.ts'

type Titles = ReadonlyMap<string, Text>

/** Names as they stand now, and as they were sent where the subject is gone. */
function titlesOf({ loaded: { filingCase } }: Look): Titles {
  const sent = filingCase.rounds.flatMap(({ subjects }) => subjects)
  const all = [...sent, ...filingCase.subjects]
  return new Map(
    all.flatMap(
      (one) =>
        [
          [one.id, subjectTitle(one)],
          [subjectRef(one), subjectTitle(one)],
        ] as const,
    ),
  )
}

/** Which persons a step asks one by one, and since when which of them is through; the limit that runs for it. */
function personChecks({ loaded: { filingCase }, context }: Look, round: Round) {
  const { procedure, stage } = knownOf(filingCase, context)
  const events = (Object.keys(procedure.brings) as EventId[]).filter((event) => procedure.brings[event] === 'persons')
  const isLast = round.number === filingCase.rounds.length
  return events.flatMap((event) => {
    const asked = (isLast && stage.on[event] !== undefined) || round.through.some((one) => one.event === event)
    if (!asked) return []
    const running = isLast
      ? limits(filingCase, context).find(
          ({ topic, from }) =>
            'until' in topic.demand && topic.demand.until.includes(event) && from.at >= round.submittedAt,
        )
      : undefined
    const persons = round.subjects
      .filter(({ noun }) => noun === 'person')
      .map((person) => ({
        id: person.id,
        title: subjectTitle(person),
        at: round.through.find((one) => one.event === event && one.person === person.id)?.at ?? null,
      }))
    const title = procedure.stages.find(({ on }) => on[event] !== undefined)?.title ?? null
    return [{ event, title, persons, from: running?.from.at ?? null, due: running?.due ?? null }]
  })
}

function sentRows(round: Round, secrets: SentSecretly | undefined, { loaded }: Look) {
  const names = new Map(loaded.filingCase.receipts.map(({ id, file }) => [id, file.name]))
  return {
    subjects: round.subjects
      .filter(({ facts, sealed }) => Object.keys(facts).length + sealed.length > 0)
      .map((one) => ({
        id: one.id,
        noun: one.noun,
        title: subjectTitle(one),
        facts: one.facts,
        masked: maskedOf(secrets?.[one.id] ?? {}),
      })),
    receipts: round.receipts.map(({ receipt, material, requirement, hash }) => ({
      title: materialTitle(material),
      requirement,
      name: names.get(receipt) ?? null,
      file: loaded.fileIds.get(receipt) ?? null,
      hash,
    })),
    requirements: round.requirements.map(({ subject, text, ref }) => ({ subject, text, ref })),
    findings: round.findings.map(({ severity, message }) => ({ severity, message })),
  }
}

type Side = { readonly dossier: Dossier; readonly secrets: SentSecretly }

/** That a sensitive fact is another one is told; what it was and is, is not. */
function secretChanges(before: Side, after: Side): readonly { subject: SubjectId; key: FactKey }[] {
  return after.dossier.subjects.flatMap(({ id }) => {
    const [was, is]: readonly Facts[] = [before.secrets[id] ?? {}, after.secrets[id] ?? {}]
    if (!before.dossier.subjects.some((one) => one.id === id)) return []
    const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])] as FactKey[]
    return keys
      .filter((key) => JSON.stringify(was?.[key]) !== JSON.stringify(is?.[key]))
      .map((key) => ({ subject: id, key }))
  })
}

function changeRows(changes: RoundDifferences, secret: ReturnType<typeof secretChanges>, titles: Titles) {
  const whose = (id: string): Text => titles.get(id) ?? { zh: id, en: id }
  const paper = ({ material, hash }: RoundDifferences['receipts']['came'][number]) => ({
    title: materialTitle(material),
    hash,
  })
  return {
    subjects: {
      came: changes.subjects.came.map(({ id }) => whose(id)),
      went: changes.subjects.went.map(({ id }) => whose(id)),
    },
    facts: [
      ...changes.facts.map(({ subject, key, before, after }) => ({
        whose: whose(subject),
        key,
        before: before ?? null,
        after: after ?? null,
        secret: false,
      })),
      ...secret.map(({ subject, key }) => ({ whose: whose(subject), key, before: null, after: null, secret: true })),
    ],
    receipts: { came: changes.receipts.came.map(paper), went: changes.receipts.went.map(paper) },
    requirements: {
      came: changes.requirements.came.map(({ text }) => text),
      went: changes.requirements.went.map(({ text }) => text),
      changed: changes.requirements.changed.map(({ before, after }) => ({ before: before.text, after: after.text })),
    },
  }
}

function between(before: Side, after: Side, titles: Titles) {
  return changeRows(roundDifferences(before.dossier, after.dossier), secretChanges(before, after), titles)
}

export async function roundRows(look: Look) {
  const { keeping, loaded, context } = look
  const { filingCase } = loaded
  const [secrets, titles] = [await readSecrets(keeping), titlesOf(look)]
  const side = (round: Round): Side => ({ dossier: round, secrets: secrets.get(round.number) ?? {} })
  const last = filingCase.rounds.at(-1)
  const { stage } = knownOf(filingCase, context)
  const present: Side = {
    dossier: dossierNow(filingCase, context),
    secrets: Object.fromEntries(filingCase.subjects.map(({ id, facts }) => [id, parted(facts).sensitive])),
  }
  return {
    rounds: filingCase.rounds.map((round, index) => {
      const before = filingCase.rounds[index - 1]
      return {
        number: round.number,
        provider: round.provider ?? null,
        submittedAt: round.submittedAt,
        revision: round.revision,
        answers: round.answers,
        through: round.through,
        checks: personChecks(look, round),
        sent: sentRows(round, secrets.get(round.number), look),
        changed: before === undefined ? null : between(side(before), side(round), titles),
      }
    }),
    /** While it is mended after a return: what is different from what was sent last. */
    sinceLast:
      last === undefined || stage.locked === true || stage.final === true ? null : between(side(last), present, titles),
    titles: Object.fromEntries(titles),
  }
}
