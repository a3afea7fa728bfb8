/** 注销与迁移 Ending a filing or moving it to another principal. */
import accessCancellationTime from './access-cancellation-time.ts'
import cancellationIsFinal from './cancellation-is-final.ts'
import cancellationStatement from './cancellation-statement.ts'
import domainNameOfTheNewPrincipal from './domain-name-of-the-new-principal.ts'
import filingPassword from './filing-password.ts'
import lastAccess from './last-access.ts'
import migrationAdvice from './migration-advice.ts'
import migrationDomainName from './migration-domain-name.ts'
import migrationForm from './migration-form.ts'
import migrationTarget from './migration-target.ts'
import principalCancellationTime from './principal-cancellation-time.ts'
import serviceCancellationTime from './service-cancellation-time.ts'
import servicesGoToo from './services-go-too.ts'

export const endingsTopics = {
  'domain-name-of-the-new-principal': domainNameOfTheNewPrincipal,
  'last-access': lastAccess,
  'access-cancellation-time': accessCancellationTime,
  'cancellation-is-final': cancellationIsFinal,
  'services-go-too': servicesGoToo,
  'cancellation-statement': cancellationStatement,
  'filing-password': filingPassword,
  'service-cancellation-time': serviceCancellationTime,
  'principal-cancellation-time': principalCancellationTime,
  'migration-target': migrationTarget,
  'migration-form': migrationForm,
  'migration-domain-name': migrationDomainName,
  'migration-advice': migrationAdvice,
} as const
