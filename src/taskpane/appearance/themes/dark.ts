import { webDarkTheme, type Theme } from '@fluentui/react-components';
import { DARK_PALETTE } from '../statusLooks';

const theme: Theme = { ...webDarkTheme, ...DARK_PALETTE };
export default theme;
