import { describeFaults } from './faultySuite';
import { GROWN } from './scenarios';
import { writing } from './suites';

describeFaults(writing(GROWN));
