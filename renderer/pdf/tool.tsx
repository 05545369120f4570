import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from '../controls/icon.tsx';

type Props = { icon: IconName; label: string; isDisabled?: boolean; onPress: () => void; isPressed?: boolean };

/** A button of a toolbar that shows a sign and tells its name. */
export function Tool({ icon, label, isDisabled = false, onPress, isPressed }: Props) {
  return (
    <TooltipTrigger delay={600}>
      <Button
        className="icon-button"
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip">{label}</Tooltip>
    </TooltipTrigger>
  );
}
