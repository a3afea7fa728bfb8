/** 如果 A case on another day, in another province or of another nature, beside what it is. */
import { type CaseLimit, caseWhatIf, subjectTitle } from '@beian/domain/casework'
import { provinceMarks } from '@beian/domain/numbers'
import { noonOf, type Requirement } from '@beian/domain/reading'
import type { Rulebook } from '@beian/domain/rulebook'
import {
  type Facts,
  type Finding,
  isDay,
  type NatureId,
  natures,
  type SubjectId,
  subjectRef,
  type Text,
} from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { type Look, lookAtCase } from '../cases/look.ts'
import { deadlineRow } from '../cases/page/deadline-rows.ts'
import { router, signedIn } from '../trpc.ts'

const provinces = provinceMarks.map(({ province }) => province)

const supposed = {
  day: z.string().refine(isDay).optional(),
  province: z.enum(provinces).optional(),
  nature: z.enum(Object.keys(natures) as [NatureId, ...NatureId[]]).optional(),
}
type Supposed = z.output<z.ZodObject<typeof supposed>>

/** Both are said of the principal. */
function factsOf({ loaded: { filingCase } }: Look, { province, nature }: Supposed): Readonly<Record<SubjectId, Facts>> {
  const facts: Facts = {
    ...(province === undefined ? {} : { 'principal.province': province }),
    ...(nature === undefined ? {} : { 'principal.nature': nature }),
  }
  const principals = filingCase.subjects.filter(({ noun }) => noun === 'principal')
  return Object.fromEntries(principals.map(({ id }) => [id, facts]))
}

export function whatIfRows(look: Look, input: Supposed) {
  const { loaded, context } = look
  const titles = new Map(loaded.filingCase.subjects.map((one) => [subjectRef(one), subjectTitle(one)]))
  const at = input.day === undefined ? {} : { at: noonOf(input.day) }
  const result = caseWhatIf(loaded.filingCase, context, { ...at, facts: factsOf(look, input) })
  const whose = (ref: string): Text | null => titles.get(ref) ?? null
  const asked = ({ key, topic, subject, text, by, kind }: Requirement) => ({
    key,
    title: topic.title,
    whose: whose(subject),
    text,
    kind,
    ref: by.ref,
  })
  const found = ({ code, severity, subject, message, fix }: Finding) => ({
    code,
    severity,
    whose: whose(subject),
    message,
    fix,
  })
  const moved = ({ before, after }: { before: CaseLimit; after: CaseLimit }) => ({
    before: deadlineRow(before),
    after: deadlineRow(after),
  })
  return {
    same: result.same,
    came: result.came.map(asked),
    went: result.went.map(asked),
    changed: result.changed.map(({ before, after }) => ({ before: asked(before), after: asked(after) })),
    findings: { came: result.findings.came.map(found), went: result.findings.went.map(found) },
    limits: {
      came: result.limits.came.map(deadlineRow),
      went: result.limits.went.map(deadlineRow),
      moved: result.limits.moved.map(moved),
    },
    /** The procedures that the supposed facts lead to, where they are others. */
    paths: pathTitles(context.rulebook, result.paths),
  }
}

function pathTitles({ procedures }: Rulebook, { before, after }: ReturnType<typeof caseWhatIf>['paths']) {
  const titles = (paths: typeof before) =>
    paths.paths.flatMap(({ procedure }) => procedures[procedure as keyof typeof procedures]?.title ?? [])
  const [was, is] = [titles(before), titles(after)]
  const zh = (all: readonly Text[]) => all.map((one) => one.zh).join()
  return zh(was) === zh(is) ? null : { before: was, after: is }
}

export const whatIfRouter = router({
  of: signedIn
    .input(z.strictObject({ id: caseId, ...supposed }))
    .query(({ ctx, input: { id, ...input } }) => lookAtCase(ctx.house, id, (look) => whatIfRows(look, input))),
})
