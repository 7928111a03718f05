/** What was typed for the search before it was there. */
export interface TypedAhead {
  readonly text: string;
  /** Whether the text was ended with Enter: its best result is wanted. */
  readonly isEntered: boolean;
}

/** Collects keys for what is still being loaded. */
export interface KeyCollector {
  /** Takes a key that would go into a line of text; gives whether it did. After Enter, letters are taken and forgotten. */
  take(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>): boolean;
  readonly typed: () => TypedAhead;
}

/** Starts with nothing typed. */
export function collectKeys(): KeyCollector {
  let text = '';
  let isEntered = false;
  return {
    take: ({ key, ctrlKey, metaKey, altKey, isComposing }) => {
      const isLetter = /^.$/u.test(key);
      if (ctrlKey || metaKey || altKey || isComposing || !(isLetter || key === 'Enter' || key === 'Backspace'))
        return false;
      if (isEntered) return true;
      if (key === 'Enter') isEntered = true;
      else text = key === 'Backspace' ? text.replace(/.$/u, '') : text + key;
      return true;
    },
    typed: () => ({ text, isEntered: isEntered && text !== '' }),
  };
}
