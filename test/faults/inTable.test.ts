import { describeFaults } from './faultySuite';
import { IN_TABLE } from './scenarios';
import { writing } from './suites';

describeFaults(writing(IN_TABLE));
