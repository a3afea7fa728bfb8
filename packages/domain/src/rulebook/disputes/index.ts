/** 争议登记 Every dispute, by id. A test compares this list with the folder. */
import advertisingAsCommercial from './advertising-as-commercial.ts'
import beijingDomainNameSuffix from './beijing-domain-name-suffix.ts'
import beijingPersonInCharge from './beijing-person-in-charge.ts'
import fujianDomainNameHolder from './fujian-domain-name-holder.ts'
import fujianMinimumAge from './fujian-minimum-age.ts'
import gansuPersonInCharge from './gansu-person-in-charge.ts'
import guangdongFooterNumberForm from './guangdong-footer-number-form.ts'
import guizhouDomainNameHolder from './guizhou-domain-name-holder.ts'
import guizhouMinimumAge from './guizhou-minimum-age.ts'
import hainanPersonInCharge from './hainan-person-in-charge.ts'
import heilongjiangPersonInCharge from './heilongjiang-person-in-charge.ts'
import hubeiDomainNameHolder from './hubei-domain-name-holder.ts'
import hunanPhoneProvince from './hunan-phone-province.ts'
import jiangsuMinimumAge from './jiangsu-minimum-age.ts'
import jiangxiIndividualsFromElsewhere from './jiangxi-individuals-from-elsewhere.ts'
import licenceDecisionUnit from './licence-decision-unit.ts'
import movingToAnotherProvince from './moving-to-another-province.ts'
import ningxiaIndividualsFromElsewhere from './ningxia-individuals-from-elsewhere.ts'
import qinghaiDomainNameHolder from './qinghai-domain-name-holder.ts'
import qinghaiMinimumAge from './qinghai-minimum-age.ts'
import shaanxiIndividualsFromElsewhere from './shaanxi-individuals-from-elsewhere.ts'
import shandongMinimumAge from './shandong-minimum-age.ts'
import shanghaiDomainNameValidity from './shanghai-domain-name-validity.ts'
import shanxiAnotherPrincipal from './shanxi-another-principal.ts'
import shanxiLegalRepresentative from './shanxi-legal-representative.ts'
import tianjinMinimumAge from './tianjin-minimum-age.ts'

export const disputes = [
  advertisingAsCommercial,
  beijingDomainNameSuffix,
  beijingPersonInCharge,
  fujianDomainNameHolder,
  fujianMinimumAge,
  gansuPersonInCharge,
  guangdongFooterNumberForm,
  guizhouDomainNameHolder,
  guizhouMinimumAge,
  hainanPersonInCharge,
  heilongjiangPersonInCharge,
  hubeiDomainNameHolder,
  hunanPhoneProvince,
  jiangsuMinimumAge,
  jiangxiIndividualsFromElsewhere,
  licenceDecisionUnit,
  movingToAnotherProvince,
  ningxiaIndividualsFromElsewhere,
  qinghaiDomainNameHolder,
  qinghaiMinimumAge,
  shaanxiIndividualsFromElsewhere,
  shandongMinimumAge,
  shanghaiDomainNameValidity,
  shanxiAnotherPrincipal,
  shanxiLegalRepresentative,
  tianjinMinimumAge,
]
