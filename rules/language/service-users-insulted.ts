import { defineRule } from '../../lib/rule.ts';
import { NO_NAME } from '../words/no-names.ts';

export default defineRule({
  title: 'Service users or their families called names',
  level: 'high',
  what: 'This could read as calling service users, or the people close to them, names.',
  why: 'People need to know that you respect them even on a hard day. They, or their families, could read this.',
  instead: 'Leave it out. If somebody treated you badly, tell your manager or your supervisor.',
  notWhen: 'You say it of yourself as a patient.',
  find: (reading) =>
    reading.insults
      .filter(({ target, reported }) => !reported && (target === 'serviceUser' || target === 'relative'))
      .filter((name) => !NO_NAME.test(`${reading.before(name, 14)}${name.plain}${reading.after(name, 14)}`))
      .map(({ start, end, force }) => ({ start, end, level: force === 'soft' ? 'medium' : 'high' })),
  flags: [
    'Spent all day with ⟦ungrateful patients⟧',
    'The daughter is a ⟦nasty cow⟧',
    'My 2pm is a ⟦liar⟧',
    'These ⟦stupid parents⟧ never read the leaflet',
    'Some ⟦idiot⟧ patient poured it down the sink',
    'Our clients are ⟦morons⟧',
  ],
  passes: [
    'My patients are the best part of my week',
    'A patient called me a muppet and she was right',
    'As a patient I am a total wimp with needles',
    'Parents are not stupid: they are tired',
    'The client was called thick at school and is now our tutor',
    'Patients in the waiting room were told lies about the wait',
  ],
});
