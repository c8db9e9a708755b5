import { mountPane } from '../../../src/taskpane/mountPane';
import { speechFor } from '../../../src/taskpane/speech/Speech';
import { fakeHost, type Scene } from './fakeHost';

/** The pane alone, in a page: `?scene=midterm&language=vi-VN&background=#292929`. */
const query = new URLSearchParams(location.search);
const background = query.get('background');
const container = document.getElementById('root');
if (!container) throw new Error('the page has no element for the pane');
mountPane(container, {
  host: fakeHost((query.get('scene') ?? 'midterm') as Scene),
  speech: speechFor(query.get('language') ?? 'en-US'),
  officeColors: background ? { bodyBackgroundColor: background } : undefined,
});
