/** 争议登记 Every dispute, by id. A test compares this list with the folder. */
import advertisingAsCommercial from './advertising-as-commercial.ts'
import licenceDecisionUnit from './licence-decision-unit.ts'
import shanxiLegalRepresentative from './shanxi-legal-representative.ts'

export const disputes = [advertisingAsCommercial, licenceDecisionUnit, shanxiLegalRepresentative]
