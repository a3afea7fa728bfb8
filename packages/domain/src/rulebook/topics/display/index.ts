/** 公示 Showing the number: where, in which form, linked to what. */
import appNumberShown from './app-number-shown.ts'
import copyrightLine from './copyright-line.ts'
import electronicMark from './electronic-mark.ts'
import footerLinkShown from './footer-link-shown.ts'
import footerNumber from './footer-number.ts'
import footerNumberForm from './footer-number-form.ts'
import footerNumberShown from './footer-number-shown.ts'
import licenceNumberShown from './licence-number-shown.ts'
import miniProgramNumberShown from './mini-program-number-shown.ts'
import numberOfEachSite from './number-of-each-site.ts'
import numberOutsideTheMainland from './number-outside-the-mainland.ts'
import policeNumber from './police-number.ts'
import queryLinks from './query-links.ts'

export const displayTopics = {
  'footer-number': footerNumber,
  'footer-number-shown': footerNumberShown,
  'footer-link-shown': footerLinkShown,
  'footer-number-form': footerNumberForm,
  'number-of-each-site': numberOfEachSite,
  'number-outside-the-mainland': numberOutsideTheMainland,
  'electronic-mark': electronicMark,
  'app-number-shown': appNumberShown,
  'mini-program-number-shown': miniProgramNumberShown,
  'query-links': queryLinks,
  'copyright-line': copyrightLine,
  'police-number': policeNumber,
  'licence-number-shown': licenceNumberShown,
} as const
