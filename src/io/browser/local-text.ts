/** `localStorage` that may be full or forbidden: then it holds nothing, and says so. */
export const localText = {
  read(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },

  /** Whether the text is now kept; an empty text is removed. */
  write(key: string, text: string): boolean {
    try {
      if (text === "") localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
};
