import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { LANGUAGES } from '../../../core/model/language';
import { loadMoreWords } from '../../../core/wording/places/more/loadMoreWords';
import { canTakeBack, taskUnderWay } from '../../session/nextStep';
import { usePaneState, useSession } from '../../session/Session';
import { LANGUAGE_NAMES } from '../../speech/languageNames';
import { useLanguageChoice } from '../../speech/LanguageChoice';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { useSpeech } from '../../speech/Speech';

const AboutDialog = lazy(() => import('./AboutDialog'));
const RemoveDialog = lazy(() => import('../Remove/RemoveDialog'));

/** Stands for the language of Office. */
const AS_IN_OFFICE = 'office';

/** The menu behind the button; it opens as soon as it is loaded. */
export default function MoreMenu({ button }: { readonly button: ReactElement }) {
  const say = useLoadedWords(loadMoreWords);
  const { words } = useSpeech();
  const { chosen, choose } = useLanguageChoice();
  const { run } = useSession();
  const state = usePaneState();
  const [dialog, setDialog] = useState<'about' | 'remove' | null>(null);
  if (!say) return button;
  const isWorking = taskUnderWay(state) !== null;
  const close = () => setDialog(null);
  return (
    <>
      <Menu
        defaultOpen
        checkedValues={{ language: [chosen ?? AS_IN_OFFICE] }}
        onCheckedValueChange={(_, { checkedItems }) =>
          choose(LANGUAGES.find((language) => language === checkedItems[0]) ?? null)
        }
      >
        <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{say('more.language')}</MenuGroupHeader>
              <MenuItemRadio name="language" value={AS_IN_OFFICE}>
                {say('more.asInOffice')}
              </MenuItemRadio>
              {LANGUAGES.map((language) => (
                <MenuItemRadio key={language} name="language" value={language} lang={language}>
                  {LANGUAGE_NAMES[language]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem disabled={isWorking} onClick={() => void run('survey')}>
              {words('pane.readAgain')}
            </MenuItem>
            <MenuItem
              disabled={isWorking || !canTakeBack(state)}
              onClick={() => setDialog('remove')}
            >
              {say('more.remove')}
            </MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => setDialog('about')}>{say('more.about')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Suspense fallback={null}>
        {dialog === 'about' && <AboutDialog close={close} />}
        {dialog === 'remove' && <RemoveDialog close={close} />}
      </Suspense>
    </>
  );
}
