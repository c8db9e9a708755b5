import { describeFaults } from './faultySuite';
import { CHANGED } from './scenarios';
import { writing } from './suites';

describeFaults(writing(CHANGED));
