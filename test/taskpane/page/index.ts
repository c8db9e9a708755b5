import { mountPane } from '../../../src/taskpane/mountPane';
import { speechFor } from '../../../src/taskpane/speech/Speech';
import { fakeHost, type Scene } from './fakeHost';

/** The pane alone, in a page: `?scene=midterm&language=vi-VN&background=#292929`. */
const query = new URLSearchParams(location.search);
const background = query.get('background');
const container = document.getElementById('root');
if (!container) throw new Error('the page has no element for the pane');
const start = async (into: HTMLElement): Promise<void> =>
  mountPane(into, {
    host: fakeHost((query.get('scene') ?? 'midterm') as Scene),
    speech: await speechFor(query.get('language') ?? 'en-US'),
    officeColors: background ? { bodyBackgroundColor: background } : undefined,
  });
void start(container);
