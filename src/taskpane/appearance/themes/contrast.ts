import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { DARK_PALETTE } from '../statusLooks';

const theme: Theme = { ...teamsHighContrastTheme, ...DARK_PALETTE };
export default theme;
