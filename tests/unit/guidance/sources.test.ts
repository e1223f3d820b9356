import { describe, expect, it } from 'vitest';
import { PROFESSIONS, TOPICS } from '../../../rules/guidance/index.ts';

/**
 * Every tip, section, theme and question of the five source documents, the topic that covers it, and a word or two that
 * must stand there. A topic that loses its matter fails here.
 */
const COVERED: Readonly<Record<string, readonly (readonly [string, string, RegExp])[]>> = {
  'HCPC guidance of 2021: eight top tips': [
    ['Think before you post', 'top-tips', /think before you post/i],
    ['Who can see; privacy settings', 'top-tips', /privacy settings/],
    ['Professional boundaries', 'top-tips', /boundaries/],
    ['No confidential or identifiable information', 'top-tips', /confidential/],
    ['No inappropriate or offensive material', 'top-tips', /offensive/],
    ['Employer’s policy', 'top-tips', /employer’s social media policy/],
    ['When in doubt, seek advice', 'top-tips', /when in doubt/i],
    ['Keep on posting', 'top-tips', /keep on posting/i],
  ],
  'HCPC guidance of 2021: how to use social media': [
    ['Confidentiality (5.1)', 'standard/confidentiality', /their health, their personal life/],
    ['Consent: voluntary, informed, capacity', 'consent', /voluntary and informed/],
    ['Consent: what is shared', 'consent', /what information will be shared/],
    ['Consent: why', 'consent', /why it will be shared/],
    ['Consent: with whom', 'consent', /who it will be shared with/],
    ['Consent: how it will be used', 'consent', /how the information will be used/],
    ['Anxious, distressed or in pain', 'consent', /anxious, distressed or in pain/],
    ['Images of care', 'images', /images of somebody’s care/],
    ['Copied, and public after deleting', 'privacy-settings', /after you delete it/],
    ['Keep up with privacy settings', 'privacy-settings', /look again when they change/],
    ['Unsure: ask first', 'when-in-doubt', /experienced colleague/],
    ['Communication (2.7)', 'standard/language', /polite and respectful/],
    ['Taken out of context', 'standard/language', /out of its context/],
    ['Conduct (9.1): personal accounts', 'standard/trust', /personal account/],
    ['Promotion (9.3): fair and true', 'standard/promotion', /accurate and fair/],
    ['Disclaimer: views are my own', 'opinions', /views are your own/],
    ['Relationships (1.7)', 'standard/boundaries', /professional one/],
    ['Blurred boundaries', 'standard/boundaries', /blur/],
    ['Separate professional account', 'separate-accounts', /separate account/],
    ['Agree direct contact with employer', 'separate-accounts', /agree that with your employer/],
    ['Decline friend requests', 'friend-requests', /decline invitations, follows and friend requests/],
    ['Secure channel', 'friend-requests', /more secure channel/],
    ['Mixed content, both audiences', 'separate-accounts', /both audiences/],
    ['Messaging colleagues', 'messaging-colleagues', /supervisor/],
    ['Learning and CPD', 'learning-and-networking', /evidence/],
    ['Raising the profile', 'raising-the-profile', /modest/],
    ['Live information', 'live-information', /only what the aim needs/],
  ],
  'HCPC consultation paper of 2016: draft guidance': [
    ['Same standards as elsewhere', 'top-tips', /behave online as you would elsewhere/],
    ['Benefit: skills and knowledge', 'workshop/value', /skills and knowledge/],
    ['Benefit: service users and public', 'workshop/value', /Talking with the public/],
    ['Benefit: networking', 'workshop/value', /Networking/],
    ['Benefit: raise the profile', 'workshop/value', /Promoting the profession/],
    ['Images of assessments or diagnostics', 'images', /assessments and diagnostics/],
    ['Professional bodies’ guidance', 'when-in-doubt', /professional body/],
    ['Glossary: carer', 'words', /Carer/],
    ['Glossary: professional bodies', 'words', /Professional body/],
    ['Glossary: Register', 'words', /Register:/],
    ['Glossary: registrant', 'words', /Registrant/],
    ['Glossary: service user', 'words', /Service user/],
    ['Glossary: social media', 'words', /Social media/],
    ['Glossary: the standards', 'words', /Standards of conduct/],
  ],
  'HCPC workshop report of 2016: themes': [
    ['Challenge: blurred boundaries', 'workshop/challenges', /Blurred personal and professional boundaries/],
    ['Challenge: unprofessionalism', 'workshop/challenges', /seen as unprofessional/],
    ['Challenge: confidentiality', 'workshop/challenges', /case discussions/],
    ['Challenge: IT limitations', 'workshop/challenges', /block social media/],
    ['Value: develop and share', 'workshop/value', /57 %/],
    ['Value: networking', 'workshop/value', /22 %/],
    ['Value: promote', 'workshop/value', /12 %/],
    ['Value: engage the public', 'workshop/value', /9 %/],
    ['Tips: manage presence', 'workshop/tips', /Manage your presence/],
    ['Tips: respect', 'workshop/tips', /respect/],
    ['Tips: boundaries', 'workshop/tips', /uniform/],
    ['Tips: make the most', 'workshop/tips', /hashtags/],
    ['Tips: service-user data', 'workshop/tips', /nothing confidential/],
    ['Tips: explore and have fun', 'workshop/tips', /have fun/],
    ['Other: working hours', 'workshop/other', /working hours/],
    ['Other: people miss the benefits', 'workshop/other', /pitfalls/],
    ['Other: respect towards registrants', 'workshop/other', /respect towards registrants/],
    ['Other: sickness absence', 'workshop/other', /off sick/],
    ['Other: an HCPC page on Facebook', 'workshop/other', /on Facebook/],
    ['Other: curating an account', 'workshop/other', /account for a while/],
  ],
  'HCPC case study 3, Dipak': [
    ['Campaign with the employer', 'case/dipak', /campaign/],
    ['Blog with facts changed', 'case/dipak', /changes certain facts/],
    ['Chats and articles', 'case/dipak', /joins chats/],
    ['Films without patients', 'case/dipak', /No patients take part/],
    ['What came of it', 'case/dipak', /reaches more people/],
  ],
  'HCPC case studies by title': [
    ['Kathy', 'case/kathy', /best interests assessor/],
    ['Simon', 'case/simon', /title only/],
    ['Farah', 'case/farah', /fitness to practise/],
    ['Desmond', 'case/desmond', /title only/],
  ],
  'RCOT questions and answers': [
    ['General advice', 'rcot-questions', /policy where you work/],
    ['CPD', 'rcot-questions', /for CPD\?/],
    ['Separate accounts', 'rcot-questions', /separate accounts\?/],
    ['Real name', 'rcot-questions', /real name\?/],
    ['Where I work', 'rcot-questions', /where I work\?/],
    ['More followers', 'rcot-questions', /more followers\?/],
    ['Advice to service users', 'rcot-questions', /advice to service users\?/],
    ['Friends on Facebook', 'rcot-questions', /friends on Facebook\?/],
    ['On behalf of my organisation', 'rcot-questions', /behalf of my organisation\?/],
    ['Who sees my content', 'rcot-questions', /who sees my posts\?/],
  ],
  'News article of 2017 for social workers': [
    ['Help the public understand', 'social-workers', /help the public understand/],
    ['Network at home and abroad', 'social-workers', /at home and abroad/],
    ['Employer’s policy', 'employers-policy', /follow your employer’s social media policy/],
    ['Keep on posting', 'top-tips', /Keep on posting/],
  ],
};

describe.each(Object.entries(COVERED))('%s', (_source, rows) => {
  it.each(rows)('%s is in #%s', (_what, id, words) => {
    const topic = TOPICS.find((one) => one.id === id);
    expect(topic).toBeDefined();
    expect(JSON.stringify(topic)).toMatch(words);
  });
});

describe('professions', () => {
  it('are the HCPC’s fifteen, and the roles beside them', () => {
    const codes = [
      'as',
      'bs',
      'ch',
      'cs',
      'dt',
      'had',
      'ot',
      'odp',
      'or',
      'pa',
      'ph',
      'pyl',
      'po',
      'ra',
      'sl',
    ];
    expect(PROFESSIONS.map(({ id }) => id)).toEqual([...codes, 'sw', 'student', 'other']);
    for (const { bodies } of PROFESSIONS) expect(bodies.length).toBeGreaterThan(0);
  });
});
