/** Bytes that this site uses on the device, and may use; `undefined` where the browser does not say. */
export async function storageRoom(): Promise<
  { readonly used: number; readonly allowed: number } | undefined
> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, allowed: quota };
  } catch {
    return undefined;
  }
}

/**
 * Asks the browser not to clear this site's storage by itself when the device runs short. Some ask
 * the person; so it is asked for when there is work to lose, not before. True when it is granted.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
