/** A storage of the browser that may be full or forbidden: then it holds nothing, and says so. */
const textIn = (storage: () => Storage) => ({
  read(key: string): string | undefined {
    try {
      return storage().getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },

  /** The names of all that it holds. */
  names(): string[] {
    try {
      return Object.keys(storage());
    } catch {
      return [];
    }
  },

  /** Whether the text is now kept; an empty text is removed. */
  write(key: string, text: string): boolean {
    try {
      if (text === "") storage().removeItem(key);
      else storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
});

/** Kept until the person clears it. */
export const localText = textIn(() => localStorage);
/** Kept as long as this tab is open. */
export const tabText = textIn(() => sessionStorage);
