import { tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';

/** The icon of each severity, each of a shape of its own. */
export const SEVERITY_ICONS = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  note: InfoRegular,
} as const;

/** The colour of each icon. */
export const SEVERITY_COLORS = {
  error: tokens.colorStatusDangerForeground1,
  warning: tokens.colorStatusWarningForeground1,
  note: tokens.colorNeutralForeground2,
} as const;
