import { describeFaults } from './faultySuite';
import { IN_RANGE } from './scenarios';
import { writing } from './suites';

describeFaults(writing(IN_RANGE));
