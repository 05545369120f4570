import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RuleDraft, RulesChanged } from '../../corpus/api/contract.ts';
import { ask } from '../api/queries.ts';
import { openScreen } from '../shell/route.ts';
import { showLastChange } from '../shell/undo.ts';
import { cleaned } from './draft.ts';
import { dropDraft } from './drafts.ts';

export type Saving = UseMutationResult<RulesChanged, Error, void>;

/** Saves a draft as the new version of its rule; what it changed can be undone. */
export const useSave = (draftKey: string, draft: RuleDraft): Saving =>
  useMutation({
    mutationFn: () => ask('rules.save', { rule: cleaned(draft) }),
    onSuccess: () => {
      dropDraft(draftKey);
      openScreen('rules', draft.id.trim());
      void showLastChange();
    },
  });

/** Ctrl+S saves, wherever on the screen the focus is. */
export function useSaveKey(save: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [save]);
}
