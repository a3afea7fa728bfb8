/** 制度 The three regimes a procedure belongs to, and the procedures of the field (办理事项). */
export const regimes = ['icp-filing', 'icp-licence', 'public-security-filing'] as const
export type Regime = (typeof regimes)[number]
/** 个人信息 Besides the three: what binds whoever keeps other people's papers. Topics have it, procedures do not. */
export const topicRegimes = [...regimes, 'personal-data'] as const
export type TopicRegime = (typeof topicRegimes)[number]

/** Every procedure the field knows; the rulebook holds those that are described so far. */
export const procedureIds = [
  'first-filing',
  'added-service',
  'added-access',
  'filing-change',
  'service-cancellation',
  'principal-cancellation',
  'access-cancellation',
  'service-migration',
  'filing-transfer',
  'filing-claim',
  'licence-application',
  'licence-renewal',
  'licence-change',
  'licence-cancellation',
  'licence-annual-report',
  'public-security-filing',
  'public-security-change',
  'public-security-cancellation',
] as const
export type ProcedureId = (typeof procedureIds)[number]
