import '../shared/base.css';
import './generic.css';
import { element } from '../shared/element.ts';
import { startRecording } from '../shared/record.ts';
import { bareForm, richForm, textareaForm } from './forms.ts';
import { nativeDialog } from './native-dialog.ts';

/** A page of no site that is known: the boxes that people add sites for. */
startRecording();
document
  .getElementById('app')
  ?.append(
    element(
      'p',
      { class: 'practice-note' },
      'Practice page. Everything here is invented, and nothing is sent.',
    ),
    element('main', { class: 'g-main' }, textareaForm(), richForm(), bareForm(), nativeDialog()),
  );
