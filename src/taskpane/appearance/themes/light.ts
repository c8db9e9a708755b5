import { webLightTheme, type Theme } from '@fluentui/react-components';
import { LIGHT_PALETTE } from '../statusLooks';

const theme: Theme = { ...webLightTheme, ...LIGHT_PALETTE };
export default theme;
