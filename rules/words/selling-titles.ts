import { oneOf } from '../../lib/reading/wording.ts';

/** The protected titles of the HCPC's professions (facts/standards, section 4), and their everyday short forms. */
export const TITLE = oneOf`
  physios? | physiotherapists? | physical therapists? | podiatrists? | chiropodists? | dietiti?c?i?ans?
  paramedics? | radiographers? | orthoptists? | prosthetists? | orthotists? | odps?
  operating department practitioners?
  (?:clinical |counselling |educational |forensic |health |practitioner |registered |child |sports? )?psychologists?
  psychotherapists? | art psychotherapists? | (?:art|music|drama|speech|occupational) ?therapists?
  dramatherapists? | speech and language therapists? | \bslts? | \bots? | biomedical scientists?
  clinical scientists? | hearing aid dispensers? | audiologists?
`;

/** Bodies whose approval is claimed to sell: regulators, the NHS, professional bodies. */
export const BODY = oneOf`
  the regulator | hcpc | nhs | the nhs | nice | mhra | cqc | the royal college | royal college | csp | rcot
  rcslt | rcpod | bda | the bda | gmc | nmc | hse | the hse | fda | who | the who | the government | government
  ofsted | department of health | bsi
`;
